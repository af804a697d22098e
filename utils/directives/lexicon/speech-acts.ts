/** Verbs with which somebody orders, asks or says, and phrases in which such words mean something else. */
import { phrases } from './phrases.ts';

export const orders = phrases(`
  yêu cầu | giao | giao cho | giao nhiệm vụ cho | giao nhiệm vụ | giao trách nhiệm cho | phân công | chỉ đạo | chỉ thị | chỉ đạo rõ | lưu ý
  lưu ý thêm | căn dặn | nhắc nhở | ra lệnh | quán triệt | nhấn mạnh yêu cầu | nhất trí giao | thống nhất giao | đồng ý giao | nhấn mạnh và yêu cầu
  phát biểu và yêu cầu | có ý kiến chỉ đạo | yêu cầu và giao | ra chỉ thị yêu cầu | nghiêm cấm | nhắc | nhắc lại | dặn | dặn dò | yêu cầu rõ | giao thêm
  giao trực tiếp cho | chấp thuận giao | cho chủ trương giao | chỉ đạo thêm | quyết định giao | nhắc nhở thêm | thống nhất giao cho
  thống nhất phân công | tiếp tục giao | giao việc | giao việc cho | giao ngay | giao luôn | giao ngay cho | giao phó cho | cũng giao | giao cụ thể
  có ý kiến giao | có chỉ đạo | có công điện | có công điện khẩn | có công điện hỏa tốc | gửi công điện khẩn | gửi công điện hỏa tốc | ban hành công điện khẩn | ban hành công điện hỏa tốc | có ý kiến | gửi công điện | có thông báo | ban hành công điện | thông báo ý kiến chỉ đạo
  có văn bản chỉ đạo | ban hành văn bản chỉ đạo | ra văn bản chỉ đạo | ký văn bản chỉ đạo | gửi văn bản chỉ đạo | có công văn chỉ đạo | ban hành công văn chỉ đạo | ủy quyền cho
`);

export const requests = phrases(`
  có văn bản đề nghị | ban hành văn bản đề nghị | gửi văn bản đề nghị | có công văn đề nghị
  đề nghị | kiến nghị | mong muốn | mong | kêu gọi | đề xuất | khuyến nghị | trân trọng đề nghị | tha thiết đề nghị
`);

export const sayings = phrases(`
  trả lời | nhắn | nhắn gửi | nhắn tin | giải đáp | nhấn mạnh | nêu rõ | khẳng định | tái khẳng định | chỉ rõ | nói | nói thêm | cho rằng | cho biết | phát biểu | phát biểu kết luận | kết luận | kết luận như sau
  bày tỏ | tin tưởng | nêu | nhận định | nhìn nhận | đặt vấn đề | ghi rõ | thông báo | nói với | chia sẻ | nhắn nhủ | tâm sự | nhận xét | phân tích | trao đổi
  cho hay | thông tin | cảnh báo | tuyên bố | giải thích | đặt câu hỏi | quả quyết | chốt | chốt lại | kết lại | tổng kết lại | đặt yêu cầu
  nhấn mạnh thêm | nêu quan điểm | gợi mở | phản ánh | thông báo với | kể | kể lại | quyết nghị | thống nhất kết luận | thống nhất | nhất trí
  thống nhất chủ trương | giao việc | dặn thêm | kiên quyết | gằn giọng | nói rõ | nói dứt khoát | phát biểu chỉ đạo | nói với các | bộc bạch
  trăn trở | khuyến cáo | thanh minh | phân trần | biện minh | ước tính | thống nhất đánh giá | nhất trí đánh giá | trả lời như sau | có ý kiến như sau | đã trao đổi | đã trao đổi với
`);

export const passives = phrases(`
  được yêu cầu | được yêu cầu phải | được giao chủ trì | được giao | được giao nhiệm vụ | được phân công | được chỉ đạo | được đề nghị
`);

export const attributions = phrases(`
  theo chỉ đạo của | theo chỉ đạo từ | theo yêu cầu từ | theo chỉ thị của | theo mệnh lệnh của | theo yêu cầu của | theo ý kiến chỉ đạo của | theo kết luận của | đây là ý kiến chỉ đạo của | đây là chỉ đạo của
`);

export const notCues = phrases(`
  yêu cầu mới | yêu cầu cao | yêu cầu cao hơn | yêu cầu nhiệm vụ | yêu cầu thực tiễn | yêu cầu phát triển | yêu cầu đặt ra | yêu cầu đề ra
  yêu cầu của | yêu cầu về | yêu cầu khách quan | yêu cầu đòi hỏi | yêu cầu cấp bách | yêu cầu cấp thiết | yêu cầu bức thiết | yêu cầu tiến độ
  yêu cầu chung | yêu cầu cụ thể về | các yêu cầu | những yêu cầu | một số yêu cầu | mọi yêu cầu | đáp ứng yêu cầu | đạt yêu cầu | theo yêu cầu
  với yêu cầu | phù hợp với yêu cầu | trước yêu cầu | là yêu cầu | trước những yêu cầu | xuất phát từ yêu cầu | bảo đảm yêu cầu | đảm bảo yêu cầu
  phù hợp yêu cầu | có yêu cầu | từ yêu cầu | vì yêu cầu | so với yêu cầu | hiệu lệnh, yêu cầu | sự chỉ đạo | ban chỉ đạo | ý kiến chỉ đạo
  phát biểu chỉ đạo | văn bản chỉ đạo | tinh thần chỉ đạo | quan điểm chỉ đạo | công tác chỉ đạo | nội dung chỉ đạo | chỉ đạo của | lãnh đạo, chỉ đạo
  chỉ đạo, điều hành | chỉ đạo điều hành | chỉ đạo tuyến | các chỉ đạo | những chỉ đạo | chỉ đạo, hướng dẫn về | tăng cường chỉ đạo
  tập trung chỉ đạo | tổ chỉ đạo | thường xuyên chỉ đạo | sự phân công | theo phân công | được phân công phụ trách | phân công phụ trách
  phân công công tác | giấy đề nghị | đơn đề nghị | tờ trình đề nghị | văn bản đề nghị | hồ sơ đề nghị | công văn đề nghị | đề nghị của
  kiến nghị của | các kiến nghị | những kiến nghị | nội dung kiến nghị | đề xuất, kiến nghị | các đề xuất | những đề xuất | ý kiến đề xuất
  nhiệm vụ được giao | công việc được giao | chỉ tiêu được giao | trách nhiệm được giao | chức năng, nhiệm vụ được giao
  kế hoạch giao | kế hoạch được giao | nhiệm vụ được phân công | giao thông | giao lưu | giao dịch | giao ban | giao thương | giao nhận | bàn giao
  chuyển giao | ngoại giao | giao đất | giao vốn | giao kế hoạch vốn | đã giao là | giao rừng | giao tiếp | vốn chưa giao | bộ phận giao dịch
  nói riêng | nói chung | làm chủ đầu tư | họp xong | sự lưu ý | đáng lưu ý | cần lưu ý | điều lưu ý | các kết luận | báo cáo kết luận | thông báo kết luận | kết luận số | kết luận của
  kết luận thanh tra | bài phát biểu | phát biểu tại | phát biểu khai mạc | phát biểu bế mạc | phát biểu thảo luận | phát biểu nhận nhiệm vụ
  phát biểu ý kiến | mong nhận được | các quy định | những quy định | theo quy định | quy định của | quy định về | quy định số | đúng quy định
  quy định pháp luật | các giải pháp | tổ chức bộ máy | công tác tổ chức | bộ máy tổ chức | tổ chức đảng | các tổ chức | tổ chức chính trị
  tổ chức, cá nhân | tổ chức và cá nhân | cơ quan, tổ chức | công tác kiểm tra | công tác thanh tra | kết quả triển khai | kết quả thực hiện
  báo cáo của | báo cáo tổng kết | theo báo cáo | quá trình triển khai | quá trình thực hiện | tình hình thực hiện | việc thực hiện | việc triển khai
  việc xử lý | việc xây dựng | công tác phối hợp | quy chế phối hợp | sự phối hợp | việc phối hợp | khâu phối hợp | chế độ báo cáo | nội dung báo cáo
  kế hoạch kiểm tra | đoàn kiểm tra | đoàn thanh tra | nhu cầu | cần thiết | thị trường cần | phải chăng | không phải | làm được | công trình
  chương trình | quy trình | quá trình | lộ trình | tiến trình | tờ trình | trình độ | trình tự | giáo trình | hành trình | địa hình | sáng tạo
  chế tạo | việc làm | trực thuộc | cuộc họp | phiên họp | buổi họp | kỳ họp | phòng họp | dự họp | buổi làm việc | lịch làm việc | ngày làm việc
  giờ làm việc | môi trường làm việc | mặt bằng | đồng bằng | công bằng | cân bằng | bằng khen | bằng văn bản | bằng cấp | yêu cầu tự thân
  yêu cầu nêu trên | theo yêu cầu của khách | tinh thần yêu cầu | mức độ yêu cầu | yêu cầu kỹ thuật | yêu cầu chuyên môn | hội đồng giám sát
  đoàn giám sát | báo cáo viên | báo cáo kết quả của | thi đua | cơ quan kiểm tra | trạm kiểm soát | chốt kiểm soát | tự tạo | nhân tạo | cấu tạo
  giao ca | giao mùa | giao thừa | giao hữu | giao tế | giáp ranh | nguyên tắc | dự toán giao | chỉ tiêu giao | dự án đầu tư | chủ đầu tư | nhà đầu tư
  vốn đầu tư | kế hoạch đầu tư | xúc tiến đầu tư | công tác xây dựng | ngành xây dựng | đơn vị thi công | hiệu quả sử dụng | giá trị sử dụng
  quyền sử dụng | mục đích sử dụng | người sử dụng | kế hoạch tổ chức | tổ chức thực hiện của | công tác tuyên truyền | công tác đào tạo
  cơ sở đào tạo | nhiệm vụ chung | nhiệm vụ thường xuyên | bộ tiêu chí | bộ máy | bộ chỉ số | bộ hồ sơ | bộ quy tắc | bộ luật | bộ sách | bộ mặt
  bộ môn học | đoàn kết | hội thảo | hội thi | hội chợ | hội đàm | đội ngũ | trạm biến áp | vụ việc | vụ án | vụ mùa | vụ xuân | vụ đông | vụ hè thu
  vụ đông xuân | vụ tai nạn | vụ cháy | vụ ngộ độc | chủ yếu | chủ trương | chủ đề | chủ nghĩa | chủ quyền | chủ quan | chủ thể | chủ nhật | chủ lực
  khoa học | báo chí | sở hữu | sở thích | viện trợ | viện phí | viện lý do | viện dẫn | tòa nhà | ban đầu | ban đêm | ban ngày | tổ ấm | cục diện
  khoa mục | phòng trào | đài thọ | hội trường | hội họp | trường hợp | tổ hợp | xã hội | bản chất | bản thân | bản đồ | bản vẽ | bản thảo
  bản cam kết | bản tin | bản sao | bản gốc | bản án | làng nghề | cảng biển | cảng cá | nhóm việc | nhóm nhiệm vụ | nhóm giải pháp | nhóm vấn đề
  khối lượng | khối tài sản | kho tàng | ga ra | có ý kiến khác | tại hội nghị | dự hội nghị | chủ trì hội nghị | tổ chức hội nghị | trong hội nghị
  sau hội nghị | kết luận hội nghị | biên bản | bản lề | giao hàng | giao thoa | giao dịch viên | giao dịch một cửa | lưu ý là | được giao phụ trách | nhiệm vụ | họp lần sau | cuộc họp tới | phiên họp tới | thu nhập | lời hứa | học kỳ | năm học | thay mặt | thay vì | thay cho | tự nguyện | tình nguyện
  nguyện vọng | ý kiến kết luận | văn bản trả lời | công văn trả lời
`);
