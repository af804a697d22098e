/** Parts of a sentence that name a time which limits nothing that is asked: conditions, questions, topics, permissions. */
import { isUnasked } from './deadline-clauses.ts';
import { saysDuring, saysUntil } from './deadline-limits.ts';
import type { Words } from './deadline-rules.ts';
import { DONE_BY, MUST } from './deadline-words.ts';
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
const ALLOWED = new RegExp(String.raw`${START}${anyOf('đồng ý', 'cho phép', 'chấp thuận', 'nhất trí cho', 'thống nhất cho', 'đình chỉ', 'tạm đình chỉ', 'tạm dừng', 'cấm', 'gia hạn')}${EDGE}(?:(?!${START}(?:và|phải|hoàn${SP}thành|xong|báo${SP}cáo|giao)${EDGE})[^;:.,])*$`, 'u');
/** "Thời hạn bảo hành là 24 tháng": how long something lasts or holds. */
const LASTING = new RegExp(`${START}${anyOf('thanh tra', 'kiểm tra', 'kiểm toán', 'giám sát', 'bảo hành', 'bảo trì', 'hợp đồng', 'thuê', 'cho thuê', 'vay', 'cho vay', 'sử dụng', 'giải quyết', 'giữ', 'tạm giữ', 'thử việc', 'lưu trữ', 'lưu giữ', 'luân chuyển', 'niêm yết', 'hiệu lực', 'công tác', 'nghỉ', 'điều động', 'biệt phái')}${EDGE}`, 'u');
/** "Trong tháng 10, phường tổ chức nhiều hoạt động": what is told of a month. */
const TELLS_MUCH = new RegExp(String.raw`^,\s[^,;.]{1,60}\s(?:${anyOf('tổ chức', 'ghi nhận', 'diễn ra', 'đón', 'có', 'triển khai', 'thu hút', 'thực hiện')})\s(?:nhiều|hàng\s(?:trăm|nghìn|ngàn|loạt|chục)|hơn|gần)${EDGE}`, 'u');
/** "Dự kiến, tỉnh hoàn thành sắp xếp xã trước 30/6", "chúng ta cũng sẽ hoàn thành việc này trước 30/8": what somebody means to do, of whom nobody asks it. */
const PLANNED = new RegExp(String.raw`(?:${OPENING}["“]?\s?dự${SP}kiến${EDGE}(?:(?!${START}${anyOf('yêu cầu', 'đề nghị', 'phải')}${EDGE})[^;.:]){0,160}|${START}(?:dự${SP}kiến|${anyOf('chúng ta', 'chúng tôi', 'tôi')}(?:${SP}cũng)?${SP}sẽ(?!${SP}phải))${EDGE}[^;,.:]{0,120})$`, 'u');
/** "đang xây dựng kế hoạch hoàn thành trước 31/12": how far somebody has come, of whom nobody asks it. */
const AT_IT = new RegExp(String.raw`${START}đang${SP}(?:khẩn${SP}trương${SP}|tích${SP}cực${SP})?(?:xây${SP}dựng|lập|lập${SP}lại|hoàn${SP}thiện|rà${SP}soát|điều${SP}chỉnh)${SP}(?:(?:lại|các)${SP})?${anyOf('kế hoạch', 'tiến độ', 'lộ trình', 'phương án')}${EDGE}[^;,.:]{0,80}$`, 'u');
/** "Hội nghị làm việc đến hết ngày 17/10", "giữ chức Giám đốc đến tháng 12": how long somebody is at work. */
const AT_WORK = new RegExp(String.raw`${START}(?:làm${SP}việc|họp|mở${SP}cửa|phục${SP}vụ(?:${SP}\p{sc=Latn}{1,8}){0,3}|${anyOf('giữ chức', 'giữ cương vị', 'đảm nhiệm', 'đảm nhận')}${EDGE}[^,;:.]{0,40})${SP}$`, 'u');

/** Whether the time stands in one: then it is no deadline, whatever else the sentence says. */
export function isAside({ limit, isStretch, before, after }: Words, isDuration: boolean): boolean {
  const until = saysUntil(limit);
  const during = saysDuring(limit);
  if (IF.test(before) || WHY.test(before) || PLEADS.test(before) || isUnasked(before, PLANNED) || isUnasked(before, AT_IT) || STANDS.test(before)) return true;
  if (until && (WAITS.test(before) || ONLY_THEN.test(after) || (AT_WORK.test(before) && !isStretch))) return true;
  if (until && before.trim() === '' && KEPT_UP.test(after)) return true;
  if (isDuration) return ALLOWED.test(before) || (limit.includes('hạn') && LASTING.test(limit));
  if (during && before.trim() === '' && TELLS_MUCH.test(after)) return true;
  return after.startsWith(',') && !MUST.test(after) && (TOPIC.test(before) || ((during || until) && PURPOSE.test(before) && (!DONE_BY.test(before) || (IS_SO.test(after) && !URGED.test(after)))));
}
