/** What headings say of the text under them. */
import { phrases } from './phrases.ts';

export const directingHeadings = phrases(`
  triển khai công tác | triển khai nhiệm vụ | nhiệm vụ | nhiệm vụ trọng tâm | nhiệm vụ, giải pháp | nhiệm vụ và giải pháp | nhiệm vụ thời gian tới | nhiệm vụ cụ thể | giải pháp
  giải pháp chủ yếu | tổ chức thực hiện | kết luận | kết luận của | kết luận cuộc họp | ý kiến kết luận | ý kiến chỉ đạo | ý kiến của ban giám đốc
  ý kiến của lãnh đạo | phân công | phân công nhiệm vụ | phân công thực hiện | phân công trách nhiệm | yêu cầu | các nội dung chỉ đạo
  công việc thời gian tới | công việc trọng tâm | trọng tâm công tác | nội dung kết luận | nội dung chỉ đạo | chương trình công tác
  kế hoạch công tác | nội dung công tác | nội dung thực hiện | nội dung triển khai | nội dung nhiệm vụ | nhiệm vụ chủ yếu | các nhiệm vụ
  các nhiệm vụ trọng tâm | các giải pháp | biện pháp | biện pháp thực hiện | phương hướng | phương hướng, nhiệm vụ | việc cần làm
  những việc cần làm ngay | một số việc | một số nhiệm vụ | kế hoạch thực hiện | trách nhiệm thực hiện | trách nhiệm của | lịch công tác
  kế hoạch tuần | công tác tuần tới | công tác trọng tâm | chỉ đạo của | kết luận và phân công | quyết nghị
`);

export const reportingHeadings = phrases(`
  đánh giá | đánh giá chung | đánh giá tình hình | kết quả | kết quả đạt được | kết quả thực hiện | kết quả công tác | kết quả nổi bật | bối cảnh
  tình hình | tình hình chung | báo cáo | các đơn vị báo cáo | nội dung báo cáo | ý kiến thảo luận | ý kiến trao đổi | các ý kiến trao đổi
  các ý kiến | ý kiến các thành viên | ý kiến thành viên | ý kiến của các thành viên | ý kiến đại biểu | ý kiến các đại biểu | ý kiến của các đơn vị
  ý kiến các đơn vị | trao đổi | trao đổi, thảo luận | phần thảo luận | thảo luận | ý kiến phát biểu | ý kiến tham gia | thành phần
  thành phần tham dự | tồn tại | hạn chế | tồn tại, hạn chế | nguyên nhân | khó khăn | khó khăn, vướng mắc | kiến nghị | đề xuất, kiến nghị
  kiến nghị, đề xuất | diễn biến | đặc điểm tình hình | mục tiêu | mục đích | căn cứ | phạm vi | ưu điểm | thời gian | địa điểm | báo cáo tình hình
  báo cáo kết quả | báo cáo trực | nhìn lại | trao đổi, góp ý | góp ý | ý kiến góp ý | quan điểm | quan điểm, mục tiêu | quan điểm chỉ đạo
  ý kiến | thực trạng
`);

export const requiringHeadings = phrases(`
  mục đích, yêu cầu | mục tiêu, yêu cầu | mục đích - yêu cầu | mục đích và yêu cầu | quan điểm, yêu cầu | quan điểm, mục tiêu, yêu cầu
`);
