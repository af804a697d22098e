/** What tells and directs nobody: results, ceremonies, promises, formulas. */
import { phrases } from './phrases.ts';

export const results = phrases(`
  đã | đang | đạt | tăng | giảm | bằng | chiếm | ước đạt | theo báo cáo | theo báo cáo của | báo cáo cho thấy | kết quả cho thấy | tính đến | vẫn còn
  còn chậm | mới đạt | chưa đạt | chưa giao | mới giao được | vừa qua | thời gian qua | những năm qua | nổi bật | trong năm qua | chưa xem xét
  nhất trí 100% | thành viên nhất trí | đại biểu nhất trí | hội nghị nhất trí | được dự báo | dự báo | qua kiểm tra | qua rà soát | cho thấy
  theo nhận định | theo bản tin | theo đài khí tượng | theo luật | không phải là | dự kiến dành | lũy kế | có hiệu lực | hết hiệu lực | theo pháp luật
  đến nay | tính đến nay | tính từ | theo số liệu | theo thống kê | theo ghi nhận | theo đánh giá | theo phản ánh | vẫn chưa | chưa thực sự | chưa thật sự
  vượt | ước | ước tính | biểu quyết | tán thành | phiếu tán thành | được thông qua
`);

export const hardships = phrases(`
  chờ | chờ đợi | đợi | mượn | đi mượn | đi lại | đi vòng | đi bộ | đi xa | đi thuê | kiêm | kiêm nhiệm | gánh | chịu cảnh | chịu thiệt | chịu lỗ | chịu giá
  mua với giá | mua nước | ra ngoài | nhập viện | cấp cứu | bỏ học | nghỉ học | nghỉ việc | bỏ việc | đóng cửa | chuyển viện | vượt | vượt qua
  đối mặt | đương đầu | sống | sống chung | ở nhờ | ở trọ | học nhờ | học ghép | nằm ghép | bỏ hoang | bỏ trống | bỏ vốn | vay nóng | vay mượn
  xin khất | xin lùi | xin gia hạn | gia hạn | lùi tiến độ | chia ca | lên lịch lại | quay lại nhiều lần | bổ sung nhiều lần | nhắc nhở nhiều lần
  dùng tạm | dùng chung | trả giá | trả lại vốn | hủy kết quả | tạm dừng | tạm ngừng | ngừng hoạt động | ngừng sản xuất | dừng hoạt động | tiêu hủy
  di dời khẩn cấp | cắt giảm lao động | nhập khẩu | thuê ngoài | trông chờ | phụ thuộc | hứng chịu | oằn mình | loay hoay | chạy vạy | chật vật
  chen chúc | lội | lội suối | đi đò | qua đò | huy động | làm lại từ đầu | đấu thầu lại | làm việc cả | làm thêm giờ | làm ngoài giờ | dùng máy | thừa nhận | nói thật | nói rằng | nói | khẳng định
  thẳng thắn nhìn nhận | nhìn nhận | thẳng thắn thừa nhận | công nhận | ghi nhận | kể đến
`);

export const ceremonies = phrases(`
  đánh giá cao | ghi nhận | biểu dương | chúc mừng | gửi lời chúc mừng | chào mừng | hoan nghênh | cảm ơn | trân trọng cảm ơn | tặng hoa | trao tặng
  trao bằng khen | trao cờ | trao huy hiệu | trao quyết định | trao thưởng | trao giải thưởng | tham dự | cùng dự | dự hội nghị | dự buổi lễ
  dự và phát biểu | đến dự | chia buồn | thăm hỏi | vui mừng | tiếp đón | chủ trì cuộc họp | chủ trì hội nghị | chủ trì buổi | chủ trì phiên
  chủ trì lễ | diễn ra | được tổ chức | dự và chỉ đạo | dự, chỉ đạo | dự và chủ trì | tới dự | đã trao | tặng bằng khen | tặng giấy khen | tặng cờ
  khen | khen ngợi | tuyên dương | trân trọng | bày tỏ vinh dự | đi thăm | tặng quà ba | tặng | bắt đầu lúc | kết thúc lúc | khai mạc | bế mạc
  tiếp và làm việc với | tiếp và làm việc | tổ chức hội nghị sơ kết | dự hội nghị có | cùng dự có | tham gia đoàn
`);

export const promises = phrases(`
  sẽ | hứa | xin hứa | cam kết | nguyện | quyết tâm sẽ | khẳng định sẽ | tiếp thu ý kiến | tiếp thu chỉ đạo | lĩnh hội | tiếp thu và
  tiếp thu các ý kiến | tiếp thu nghiêm túc | trân trọng tiếp thu | hứa sẽ | xin tiếp thu | xin ý kiến lãnh đạo | xin được | nhất trí, hứa
  quyết tâm thực hiện | thể hiện quyết tâm | quyết tâm phấn đấu | quyết tâm
`);

export const formulas = phrases(`
  thông báo để | trân trọng thông báo | nơi nhận | xin trân trọng | trân trọng cảm ơn | ảnh minh họa | nguồn ảnh | toàn cảnh | quang cảnh
  phát biểu chỉ đạo hội nghị | phát biểu tại hội nghị | phát biểu chỉ đạo | phát biểu nhận nhiệm vụ | trên đây là | xin thông báo | thông báo này thay
  thay cho giấy | thông báo đến các
`);
