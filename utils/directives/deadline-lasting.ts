/** What goes on as it is up to a time, or is kept from in it, rather than done by then: "gia hạn nộp thuế đến hết tháng 9", "không tăng giá trong quý II". */
import { saysDuring, saysUntil } from './deadline-limits.ts';
import type { Words } from './deadline-rules.ts';
import { anyOf, EDGE, SP, START } from './patterns.ts';

/** "hướng dẫn thực hiện tạm dừng đóng quỹ đến hết tháng 6", "phà đã tạm dừng đến hết ngày 15": where it is not itself what is asked. */
const HALTED = String.raw`(?:đã|đang|được|việc|thực${SP}hiện)${SP}(?:[^;:.]{0,90}${START})?${anyOf('tạm dừng', 'tạm ngừng', 'tạm ngưng', 'tạm hoãn', 'tạm đóng cửa')}`;
const KEEPS = ['hạn chế', 'giãn cách', 'duy trì', 'giữ nguyên', 'giữ vững', 'giữ ổn định', 'bình ổn'];
const GOES_ON = ['sử dụng', 'thực hiện', 'duy trì', 'áp dụng', 'điều hành', 'hỗ trợ', 'cho', 'thu', 'mở', 'mở cửa', 'miễn', 'giảm', 'dạy', 'học'].map((verb) => `tiếp tục ${verb}`);
const PROLONGS = ['kéo dài', 'gia hạn', 'giãn', 'lùi thời hạn', 'lùi thời gian', 'cho phép', 'miễn', 'miễn phí', 'được nghỉ', 'được hưởng'];
/** "giảm 50% lệ phí", "giảm thuế": for so long as the time says. */
const CUT = String.raw`giảm(?:${SP}\d[\d.,]*(?:${SP})?%)?(?:${SP}(?:tiền|mức))?${SP}(?:thuế|phí|lệ${SP}phí|học${SP}phí|giá|cước|lãi${SP}suất)`;
/** "bảo đảm cung ứng đủ xăng dầu trong quý II". */
const SECURES = `${anyOf('bảo đảm', 'đảm bảo')}(?:${SP}${anyOf('có', 'cung ứng', 'cung cấp', 'nguồn')})?${SP}${anyOf('đủ', 'đầy đủ', 'cung ứng', 'cung cấp', 'nguồn cung', 'an ninh', 'an toàn', 'trật tự', 'ổn định')}`;

/** What is done once. */
const DONE = String.raw`(?<!(?:chưa|đã|không)${SP})${anyOf(
  'hoàn thành', 'hoàn tất', 'hoàn thiện', 'xong', 'dứt điểm', 'báo cáo', 'gửi', 'nộp', 'trình', 'bàn giao', 'ban hành', 'công bố', 'khắc phục', 'giải quyết', 'xử lý', 'phê duyệt', 'thông qua', 'rà soát', 'thanh toán', 'chi trả', 'giải ngân', 'thu hồi', 'lập', 'xây dựng', 'đề xuất', 'tham mưu', 'có kết quả', 'kết luận',
)}${EDGE}`;
/** What asks for something else. */
const ASKS = `${anyOf('phải', 'yêu cầu', 'đề nghị', 'giao', 'khẩn trương', 'đẩy nhanh', 'đẩy mạnh', 'tập trung')}${EDGE}`;
/** The object of a verb, which may be a verb itself ("tạm dừng tổ chức lễ hội"), up to the time: what is done once or asked for in between has the time for itself. @param part what ends a part of the sentence @param free how many words the object may have before */
const upToTime = (part: string, free = 4): string => String.raw`${EDGE}(?:${SP}\p{sc=Latn}{1,8}){0,${free}}(?:(?!${START}(?:${DONE}|${ASKS}))[^${part}]){0,160}$`;
const goesOn = (part: string, ...verbs: readonly string[]): RegExp => new RegExp(`${START}(?:${verbs.join('|')})${upToTime(part)}`, 'u');

const UNTIL = goesOn(';:', anyOf(...KEEPS, ...GOES_ON, ...PROLONGS), CUT, HALTED);
const DURING = goesOn(',;:', anyOf(...KEEPS), CUT, HALTED);
/** Not where that is what something else is done for. */
const SECURED = new RegExp(String.raw`^(?:(?!${START}(?:${anyOf('để', 'nhằm', 'khắc phục', 'sửa', 'xây', 'gia cố', 'nạo vét', 'tổ chức', 'góp phần')}${EDGE}|${DONE}))[^;:]){0,120}${START}${SECURES}${upToTime(',;:')}`, 'u');
const FOR_SO_LONG = goesOn(',;:', anyOf(...KEEPS, ...GOES_ON, 'liên tục', 'cách ly', 'theo dõi', 'dự trữ', 'thí điểm', 'thử nghiệm', 'vận hành thử'), CUT);
/** "gạo đủ ăn trong một tháng". */
const SUFFICES = new RegExp(`${START}đủ${SP}${anyOf('ăn', 'dùng', 'sử dụng', 'bán', 'cung ứng', 'cung cấp')}${EDGE}[^,;:.]{0,30}$`, 'u');
/** "người đến từ vùng dịch trong vòng 14 ngày": where somebody has been. */
const HAS_BEEN = new RegExp(String.raw`${START}${anyOf('đến từ', 'trở về từ', 'về từ', 'đi qua', 'từng đến', 'từng ở', 'tiếp xúc', 'tiếp xúc gần')}${EDGE}[^,;:.]{0,60}$`, 'u');
/** "không tổ chức hội thi trong tháng 11": but not "cơ sở không có giấy phép", "không để quá hạn". */
const NOT_KEPT_FROM = anyOf('có', 'còn', 'tự', 'thuộc', 'chuyên', 'liên quan', 'hợp', 'rõ', 'cần', 'đủ', 'đúng', 'đạt', 'phép', 'phải', 'chỉ', 'những', 'kịp', 'quá', 'chậm', 'muộn', 'chờ', 'đợi', 'ngừng', 'gian', 'khí', 'báo trước', 'để quá', 'để chậm', 'để muộn', 'để kéo dài', 'để tồn');
const KEPT_FROM = new RegExp(String.raw`(?:${START}không(?:${SP}được)?(?!${SP}${NOT_KEPT_FROM}${EDGE})|^\s*(?:[-–+•]\s)?chưa)${upToTime(',;:.', 2)}`, 'u');

/** "không được tổ chức nhập học trước ngày 22/8": what may be done only then. */
const BANNED_SO_FAR = new RegExp(String.raw`${START}không${SP}(?:được|cho${SP}phép)(?!${SP}${NOT_KEPT_FROM}${EDGE})${upToTime(',;:.', 2)}`, 'u');

/** Whether what the time closes goes on up to it, or is kept from meanwhile. A stretch that tells its first day too says when something new is over: by then it is to be done. @param isDuration of a number of days or months */
export function goesOnMeanwhile({ limit, isStretch, before }: Words, isDuration: boolean): boolean {
  if (limit.startsWith('trước')) return BANNED_SO_FAR.test(before);
  if (isDuration) return limit.startsWith('trong') && (FOR_SO_LONG.test(before) || SUFFICES.test(before) || HAS_BEEN.test(before) || KEPT_FROM.test(before));
  if (saysDuring(limit)) return DURING.test(before) || SECURED.test(before) || KEPT_FROM.test(before);
  return saysUntil(limit) && !isStretch && !limit.includes('từ nay') && (UNTIL.test(before) || KEPT_FROM.test(before));
}
