/** Parts of a sentence that name a time which limits nothing that is asked: conditions, questions, topics, permissions. */
import { isUnasked } from './deadline-clauses.ts';
import { goesOnMeanwhile } from './deadline-lasting.ts';
import { saysDuring, saysUntil } from './deadline-limits.ts';
import type { Words } from './deadline-rules.ts';
import { ASKED, DONE_BY, ENDS_WORK, MUST } from './deadline-words.ts';
import { anyOf, EDGE, SP, START } from './patterns.ts';

/** "chịu trách nhiệm nếu không lập biên bản trong 48 giờ": what follows if it comes to that. */
const IF = new RegExp(String.raw`${START}nếu(?!${SP}(?:có|cần|được)(?:${SP}thể)?(?:[,)]|${SP}(?:thì|phải)${EDGE}))${EDGE}(?:(?!${START}thì${EDGE})[^,;:.)”"])*$`, 'u');
/** "hỏi vì sao công trình phải xong trước 30/6 mà …": what ought to have been done, unless the reason itself is asked for by then. */
const WHY = new RegExp(String.raw`${START}${anyOf('vì sao', 'tại sao')}${EDGE}[^,;:.]*${START}${anyOf('phải', 'cần', 'được giao', 'hoàn thành', 'xong', 'cam kết', 'hứa')}${EDGE}[^,;:.]*$`, 'u');
/** "Cử tri kiến nghị sửa đường trước Tết": what those ask for who order nobody. */
const PLEADS = new RegExp(String.raw`${START}${anyOf('cử tri', 'người dân', 'bà con', 'nhân dân', 'hộ dân', 'doanh nghiệp', 'hiệp hội', 'phụ huynh', 'công nhân', 'tiểu thương')}${EDGE}[^,;:.]{0,40}${START}${anyOf('kiến nghị', 'đề nghị', 'đề xuất', 'mong', 'xin', 'kêu gọi')}${EDGE}[^,;:.]*$`, 'u');
/** "không chờ đến hết quý IV mới tổng kết", "giữ vốn đến tháng 12 rồi mới trả": what is not to be waited for. */
const WAITS = new RegExp(`${START}${anyOf('chờ', 'đợi', 'để', 'dồn')}${SP}$`, 'u');
const ONLY_THEN = new RegExp(`^${SP}rồi${SP}(?:mới${EDGE})?`, 'u');
/** "Về công tác tuyên truyền trong tháng 11, …", "Để khống chế dịch trong tháng 11, …": what the order behind is about, or for. */
const OPENING = String.raw`^\s*(?:[\p{N}.]{1,5}[.)]?\s|[-–+•a-zđ][.)]?\s|${anyOf('bên cạnh đó', 'ngoài ra', 'đồng thời', 'trước mắt', 'cụ thể', 'theo đó', 'riêng')},?\s)?`;
const TOPIC = new RegExp(String.raw`${OPENING}${anyOf('về', 'đối với', 'liên quan', 'liên quan đến', 'nói về', 'đề cập', 'với')}${SP}[^,;:.]{0,100}$`, 'u');
const PURPOSE = new RegExp(String.raw`(?:${OPENING}|:\s?["“]?\s?)${anyOf('để', 'nhằm')}${SP}[^,;:.]{0,100}$`, 'u');
/** Behind a purpose, who is to do it: "Để xong phần móng trong quý II, các đội làm ba ca". */
const URGED = new RegExp(`${START}${anyOf('phải', 'cần', 'yêu cầu', 'đề nghị', 'giao', 'chỉ đạo', 'tập trung', 'khẩn trương', 'chủ động', 'huy động', 'tăng cường', 'đẩy nhanh', 'đẩy mạnh', 'bố trí', 'rà soát')}${EDGE}`, 'u');
/** What is so by itself: "nguồn kinh phí còn khá lớn". */
const IS_SO = new RegExp(`${START}${anyOf('còn', 'đang', 'đã', 'rất', 'khá')}${EDGE}`, 'u');
/** "Từ nay đến cuối năm phải giữ vững tỷ giá": what is to go on until then. */
const KEPT_UP = new RegExp(`^${SP}(?:phải|cần)(?:${SP}tiếp${SP}tục)?${SP}(?:${anyOf('điều hành', 'giữ', 'giữ vững', 'giữ nguyên', 'duy trì', 'kiểm soát', 'theo dõi', 'ổn định')})${EDGE}`, 'u');
/** "Hiện các tuyến xe đã tạm dừng, … đến hết ngày 15/4": how things stand. */
const STANDS = new RegExp(String.raw`${OPENING}${anyOf('hiện', 'hiện nay', 'hiện tại', 'đến nay')}${EDGE}[^;:]{0,100}${START}(?:đã|đang)${EDGE}(?:(?!(?<!được${SP})${anyOf('yêu cầu', 'đề nghị', 'giao', 'phải', 'cần', 'chỉ đạo')}${EDGE})[^;:])*$`, 'u');
/** "đồng ý cho hợp tác xã mượn sân kho trong 3 tháng", "đình chỉ lò mổ trong 30 ngày": for how long. */
const ALLOWED = new RegExp(String.raw`${START}${anyOf('đồng ý', 'cho phép', 'chấp thuận', 'nhất trí cho', 'thống nhất cho', 'đình chỉ', 'tạm đình chỉ', 'tạm dừng', 'cấm', 'gia hạn', 'có quyền', 'được quyền', 'được phép')}${EDGE}(?:(?!${START}(?:và|phải|hoàn${SP}thành|xong|báo${SP}cáo|giao)${EDGE})[^;:.,])*$`, 'u');
/** "Thời hạn bảo hành là 24 tháng": how long something lasts or holds. */
const LASTING = new RegExp(`${START}${anyOf('thanh tra', 'kiểm tra', 'kiểm toán', 'giám sát', 'bảo hành', 'bảo trì', 'hợp đồng', 'thuê', 'cho thuê', 'vay', 'cho vay', 'sử dụng', 'giải quyết', 'giữ', 'tạm giữ', 'thử việc', 'lưu trữ', 'lưu giữ', 'luân chuyển', 'niêm yết', 'hiệu lực', 'công tác', 'nghỉ', 'điều động', 'biệt phái')}${EDGE}`, 'u');
/** "Trong tháng 10, phường tổ chức nhiều hoạt động": what is told of a month. */
const TELLS_MUCH = new RegExp(String.raw`^,\s[^,;.]{1,60}\s(?:${anyOf('tổ chức', 'ghi nhận', 'diễn ra', 'đón', 'có', 'triển khai', 'thu hút', 'thực hiện')})\s(?:nhiều|hàng\s(?:trăm|nghìn|ngàn|loạt|chục)|hơn|gần)${EDGE}`, 'u');
/** "Dự kiến, tỉnh hoàn thành sắp xếp xã trước 30/6", "chúng ta cũng sẽ hoàn thành việc này trước 30/8": what somebody means to do, of whom nobody asks it. */
const PLANNED = new RegExp(String.raw`(?:${OPENING}["“]?\s?dự${SP}kiến${EDGE}(?:(?!${START}${anyOf('yêu cầu', 'đề nghị', 'phải')}${EDGE})[^;.:]){0,160}|${START}dự${SP}kiến${EDGE}[^;.:)]{0,120}|${START}${anyOf('chúng ta', 'chúng tôi', 'tôi')}(?:${SP}cũng)?${SP}sẽ(?!${SP}phải)${EDGE}[^;,.:]{0,120})$`, 'u');
/** "đang xây dựng kế hoạch hoàn thành trước 31/12": how far somebody has come, of whom nobody asks it. */
const AT_IT = new RegExp(String.raw`${START}đang${SP}(?:khẩn${SP}trương${SP}|tích${SP}cực${SP})?(?:xây${SP}dựng|lập|lập${SP}lại|hoàn${SP}thiện|rà${SP}soát|điều${SP}chỉnh)${SP}(?:(?:lại|các)${SP})?${anyOf('kế hoạch', 'tiến độ', 'lộ trình', 'phương án')}${EDGE}[^;,.:]{0,80}$`, 'u');
/** "Sở đang hoàn thiện hồ sơ, trình thẩm định trong tháng 8": what somebody is at, of whom nobody asks it. */
const AT_IT_NOW = new RegExp(String.raw`^(?<who>[^,;:.]{0,60})${START}đang${SP}(?:(?!(?<!đang${SP})${anyOf('phải', 'cần', 'yêu cầu', 'đề nghị', 'giao', 'khẩn trương', 'tập trung', 'chủ động', 'sớm', 'thì')}${EDGE})[^;:]){3,160}$`, 'u');
const WHICH = new RegExp(String.raw`${START}(?:${anyOf('nào', 'nếu', 'đối với', 'về', 'với', 'theo', 'riêng', 'các', 'những', 'số', 'dự án', 'công trình', 'gói thầu', 'trường hợp', 'hộ', 'ai', 'nơi')}${EDGE}|\d)`, 'u');
/** "Chúng tôi hy vọng cầu xong trước Tết". */
const HOPED = new RegExp(String.raw`${START}${anyOf('hy vọng', 'kỳ vọng', 'tin tưởng', 'tin rằng', 'chúng tôi mong', 'tôi mong', 'ước mong', 'mong mỏi')}${EDGE}[^;:.]{0,120}$`, 'u');
/** "sửa đường để cầu phía nam có thể thông xe trong năm nay": what is hoped for from what is asked. */
const HOPED_FOR = new RegExp(String.raw`${START}(?:để|nhằm)${SP}[^;:.]{0,60}${START}${anyOf('có thể', 'kịp', 'kịp thời', 'sẽ')}${SP}[^;:.,]{0,60}$`, 'u');
/** "Việc chậm nộp báo cáo trong quý I phải được kiểm điểm": what is spoken about. */
const SUBJECT = new RegExp(String.raw`${OPENING}${anyOf('việc', 'tình trạng', 'sự cố')}${EDGE}(?!${SP}${anyOf('này', 'đó', 'ấy')}${EDGE})(?:(?!${START}${anyOf('phải', 'cần', 'được giao')}${EDGE})[^,;:.]){0,100}$`, 'u');
const OF_SUBJECT = new RegExp(`^${SP}(?:${anyOf('là', 'đã', 'cho thấy', 'chưa', 'cũng', 'sẽ', 'còn')}|${anyOf('phải', 'cần')}(?!(?:${SP}được)?${SP}${anyOf('xong', 'hoàn thành', 'hoàn tất', 'chấm dứt', 'dứt điểm')}${EDGE}))${EDGE}`, 'u');
/** "lưu ý, trong tháng 9, các ngành tập trung tháo gỡ khó khăn": what somebody is to be at in it, with nothing to end by then. */
const OPENS_PART = /(?:^\s*|[,:“"]\s?|\s(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|là|rằng)\s)$/u;
const TO_BE_AT = new RegExp(String.raw`^,${SP}(?:[^,;:.]{0,60}${SP})?${anyOf('tập trung', 'tăng cường', 'đẩy mạnh', 'chủ động', 'quan tâm', 'tiếp tục', 'nâng cao', 'phát huy', 'bám sát', 'chú trọng', 'siết chặt', 'theo dõi', 'duy trì', 'quán triệt')}${EDGE}`, 'u');
/** "CPI trong quý I tăng 4,18%". */
const CAME_TO = /^,?\s(?:tăng|giảm|đạt|chiếm|bằng|ước|vượt|là)\s(?:\p{sc=Latn}+\s){0,3}\d/u;
/** "Tỉnh đặt mục tiêu hoàn thành 5.000 căn nhà trong năm 2025". */
const AIMED_AT = new RegExp(String.raw`${START}(?:đặt|đề${SP}ra|với|nêu)${SP}(?:ra${SP})?(?:mục${SP}tiêu|chỉ${SP}tiêu)${EDGE}(?:[^;:.]|\.(?=\d)){0,90}$`, 'u');
/** "Dự thảo nghị định quy định cơ quan thuế hoàn thuế trong 6 ngày": what is so by law each time. */
const BY_LAW = new RegExp(String.raw`^(?:theo${SP})?(?:dự${SP}thảo${SP})?(?:luật|bộ${SP}luật|nghị${SP}định|nghị${SP}quyết|thông${SP}tư|quy${SP}chế|quy${SP}định|pháp${SP}lệnh)${EDGE}(?:(?!${START}${anyOf('yêu cầu', 'đề nghị', 'giao')}${EDGE})[^;:]){0,200}$`, 'u');
/** "Hội nghị làm việc đến hết ngày 17/10", "giữ chức Giám đốc đến tháng 12": how long somebody is at work. */
const AT_WORK = new RegExp(String.raw`${START}(?:làm${SP}việc|họp|mở${SP}cửa|phục${SP}vụ(?:${SP}\p{sc=Latn}{1,8}){0,3}|${anyOf('giữ chức', 'giữ cương vị', 'đảm nhiệm', 'đảm nhận')}${EDGE}[^,;:.]{0,40})${SP}$`, 'u');

const INSPECTED = new RegExp(`${START}${anyOf('kiểm tra', 'thanh tra', 'rà soát', 'lập', 'sửa', 'đưa', 'tổ chức')}${EDGE}`, 'u');

/** Not "kiểm tra 14 hồ đang thi công, báo cáo trong tháng 10", where others are at it. */
function isAtItNow(before: string): boolean {
  const who = AT_IT_NOW.exec(before)?.groups!['who'];
  return who !== undefined && !DONE_BY.test(who) && !INSPECTED.test(who) && !ASKED.test(who) && !WHICH.test(who);
}

/** Whether the time stands in one: then it is no deadline, whatever else the sentence says. */
export function isAside(words: Words, isDuration: boolean): boolean {
  const { limit, isStretch, before, after } = words;
  const until = saysUntil(limit);
  const during = saysDuring(limit);
  if (IF.test(before) || WHY.test(before) || PLEADS.test(before) || isUnasked(before, PLANNED) || isUnasked(before, AT_IT) || STANDS.test(before) || isAtItNow(before) || isUnasked(before, HOPED)) return true;
  if ((during || until) && (AIMED_AT.test(before) || HOPED_FOR.test(before) || (CAME_TO.test(after) && !ASKED.test(before)))) return true;
  if (SUBJECT.test(before) && OF_SUBJECT.test(after)) return true;
  if (until && (WAITS.test(before) || ONLY_THEN.test(after) || (AT_WORK.test(before) && !isStretch))) return true;
  if (until && before.trim() === '' && KEPT_UP.test(after)) return true;
  if (goesOnMeanwhile(words, isDuration)) return true;
  if (isDuration) return BY_LAW.test(before) || ALLOWED.test(before) || (limit.includes('hạn') && LASTING.test(limit));
  if (during && ((before.trim() === '' && TELLS_MUCH.test(after)) || (OPENS_PART.test(before) && TO_BE_AT.test(after) && !ENDS_WORK.test(after)))) return true;
  return after.startsWith(',') && !MUST.test(after) && (TOPIC.test(before) || ((during || until) && PURPOSE.test(before) && (!DONE_BY.test(before) || (IS_SO.test(after) && !URGED.test(after)))));
}
