/** What is to be done: modals, manners, verbs, products. */
import { phrases } from './phrases.ts';

export const obligations = phrases(`
  phải | cần | cần phải | không được | không được để | không để | không chấp nhận | nghiêm cấm | tuyệt đối không | tuyệt đối không để
  kiên quyết không | kiên quyết không để | cương quyết không để | dứt khoát không | có trách nhiệm | chịu trách nhiệm | phải chịu trách nhiệm
  chịu trách nhiệm cá nhân | nhất thiết phải | bắt buộc phải | đòi hỏi | chỉ đưa | không vì | chấm dứt | phải được | cần có | cần được | cho tôi
  đừng | hãy | cấm | nghiêm cấm việc | bị nghiêm cấm | không ai được | không được phép | có nghĩa vụ | không cho phép | chỉ được | buộc phải
  nhất định phải
`);

export const manners = phrases(`
  tiếp tục | tập trung | khẩn trương | đẩy mạnh | đẩy nhanh | tăng cường | chú trọng | quan tâm | chủ động | kịp thời | nghiêm túc | thường xuyên
  sớm | quyết liệt | tích cực | nâng cao | phát huy | không ngừng | ưu tiên | nhanh chóng | rà soát kỹ | đồng thời | phấn đấu | nỗ lực | quyết tâm
  kiên quyết | kiên trì | gương mẫu | nêu cao | đề cao | giữ vững | trực tiếp | độc lập | cùng nhau | ra sức | thực sự | luôn | tổ chức tốt | làm tốt
  thực hiện tốt | chuẩn bị tốt | bám sát | nắm chắc | sâu sát | mạnh dạn | bình tĩnh | chủ động hơn | khẩn cấp | ngay lập tức | lập tức | quan tâm hơn
  tuyệt đối | triệt để | nhanh | đồng loạt | đồng bộ | linh hoạt | định kỳ | hằng ngày | hằng tuần | hằng tháng | hằng quý | hàng ngày | hàng tuần
  hàng tháng | hàng quý | cố gắng | dứt điểm | thận trọng | cương quyết | quyết liệt hơn | chú ý | lưu tâm | dành thời gian | ưu tiên dành
`);

export const tasks = phrases(`
  tham mưu | triển khai | rà soát | sửa đổi | bổ sung | ban hành | xây dựng | hoàn thiện | hoàn thành | hoàn tất | báo cáo | trình | kiểm tra
  thanh tra | giám sát | xử lý | xử lý nghiêm | phối hợp | chuẩn bị | tổ chức | kiện toàn | công bố | thực hiện | lập | xác định | phân loại | gộp
  khắc phục | bố trí | cử | gửi | giải quyết | làm rõ | cụ thể hóa | quyết toán | số hóa | kết nối | theo dõi | đôn đốc | tổng hợp | hướng dẫn
  tuyên truyền | phổ biến | quán triệt | nghiên cứu | đề xuất | đánh giá | kiểm điểm | xem xét | tháo gỡ | huy động | sử dụng | cung cấp | cập nhật
  thống kê | công khai | đăng ký | soạn thảo | thẩm định | lấy ý kiến | bảo đảm | đảm bảo | duy trì | vận hành | đầu tư | nâng cấp | mở rộng | đào tạo
  bồi dưỡng | tập huấn | rèn luyện | học tập | chấp hành | tuân thủ | phân công | phân bổ | giải ngân | thu hồi | cắt giảm | đơn giản hóa | bãi bỏ
  thay thế | sắp xếp | tinh gọn | điều chỉnh | điều tra | xác minh | củng cố | chấn chỉnh | siết chặt | kiểm soát | ngăn chặn | phòng ngừa
  phòng, chống | đấu tranh | bảo vệ | chăm lo | hỗ trợ | vận động | ký kết | đưa | tạo | tiếp thu | tiếp nhận | khai thác | lưu trữ | niêm yết
  bàn giao | nghiệm thu | làm việc | làm | chỉ đạo | lãnh đạo | hình thành | phát triển | phát động | đổi mới | thúc đẩy | khôi phục | sơ kết
  tổng kết | truyền đạt | nâng | kiểm kê | đối chiếu | thẩm tra | tham gia | trao đổi | làm chủ | coi | xem | lồng ghép | ứng dụng | khảo sát
  chấm dứt | dừng | tạm dừng | đình chỉ | yêu cầu | giữ | gắn | in ấn | trao giải | lựa chọn | quy hoạch | tuyển dụng | tự phê bình | góp phần
  hạn chế | khơi thông | thành lập | ổn định | thông báo | xin ý kiến | tránh | cải thiện | cải cách | nắm | đi đầu | bắn | bắn pháo | chằng chống
  cấm biển | kiểm đếm | tham vấn | thí nghiệm | bù tiến độ | tổng kiểm tra | tổng rà soát | nắm bắt | tăng tốc | đi vào | đi sâu | nhìn nhận
  nhận thức | đồng hành | sẵn sàng | làm rõ trách nhiệm | ứng vốn | khoanh vùng | tổng dọn | tổng vệ sinh | thử nghiệm | trấn áp | quan trắc | khoan
  vay | ủy thác | nghiệm thu dứt điểm | mở | mở lớp | ký | ký cam kết | nộp | chốt | soát | soát lại | rà | rà lại | viết | viết lại | dự thảo
  dự trù | mua | mua sắm | lắp | lắp đặt | sửa | sửa chữa | tu sửa | nạo vét | kê | kê khai | dán | treo | ghi | ghi rõ | ghi chép | đo | đo đạc
  tất toán | khóa sổ | thanh toán | chi trả | trả | trả lời | phản hồi | giải trình | chấm điểm | tự chấm điểm | xếp loại | bình xét | khen thưởng
  kỷ luật | xử phạt | phạt | lập biên bản | niêm phong | tịch thu | cưỡng chế | thuyết phục | tiếp dân | đối thoại | gặp gỡ | liên hệ | thỏa thuận
  điều động | luân chuyển | biệt phái | thay | thay đổi | điều chuyển | điều phối | chuyển | chuyển đổi | chuyển giao | giúp | bảo trì | bảo dưỡng
  trực | trực ban | ứng trực | canh gác | tuần tra | chốt chặn | phân luồng | cắm biển | cảnh báo | thông tin | đưa tin | phát sóng | phát hành | phát
  nhập | nhập liệu | rút ngắn | rút kinh nghiệm | nêu gương | làm gương | phát hiện | phân tích | dự báo | đăng tải | đăng | quyết định | cho | đón
  thu | thu gom | thu dọn | thu thập | trích | trích lập | bầu | kết nạp | sinh hoạt | giảng dạy | ôn tập | kiểm định | tiết kiệm | sơ tán | di dời
  di chuyển | đặt | gieo | trồng | chăm sóc | tiêm | tiêm phòng | phun | phun thuốc | cắt | cắt tỉa | dọn | dọn dẹp | vệ sinh | tặng quà | thăm
  cấp phát | phân phối | phân bố | đấu giá | đấu thầu | mời thầu | tính | tính toán | định hướng | khuyến cáo | lấp đầy | thu hút | họp | mời
  làm sạch | làm đầu mối | làm thủ tục | xóa | xóa bỏ | gỡ | gỡ vướng | bổ nhiệm | miễn nhiệm | tiếp xúc | lắng nghe | công chứng | chứng thực
  cấp phép | cấp đổi | cấp giấy | cấp kinh phí | hậu kiểm | thẩm định giá | đóng | đóng cửa | khóa | mở cửa | chặn | phòng chống | chống
  hướng nghiệp | phân cấp | ủy quyền | phân quyền | giao nộp | đền bù | bồi thường | hòa giải | thi công | khởi công | thông xe | hót dọn | gia cố
  che chắn | neo đậu | kêu gọi | tích nước | xả | xả lũ | bơm | dự trữ | bình ổn | cung ứng | tiêu thụ | kết thúc | lấy mẫu | xét nghiệm | khám
  điều trị | cách ly | phát thuốc | truyền thông | vận động xóa | rải | quét | lau | khử khuẩn | nhân rộng | phân chia | phân nhóm | chọn | chọn cử
  tuyển | tuyển chọn | tuyển sinh | dạy bù | bảo quản | số hoá | trưng cầu | báo | báo cáo nhanh | phát quang | phát dọn | đốt dọn | tháo dỡ
  giải tỏa | đưa vào | lập lại | cử người | bám | bám cơ sở | có kế hoạch | có phương án | có giải pháp | có biện pháp | có trách nhiệm | ra quân
  ra soát | vào cuộc | bắt tay | nghiêm trị | truy quét | triệt phá | quản lý | quản lý chặt | theo dõi sát | xác nhận | cam kết bằng văn bản
  đôn thúc | khơi dậy | giữ gìn | tôn tạo | trùng tu | phục dựng | quảng bá | giới thiệu | tôn vinh | nhắc nhở | động viên | khích lệ | biên soạn | in
  sao chép | tra cứu | lưu | nghỉ | bớt | giãn | hoãn | lùi | tạm ứng | hoàn ứng | thu nộp | trang bị | nhận | tiếp quản | bàn | thảo luận | đề nghị
  kiến nghị | tự đánh giá | tự kiểm tra | xin phép | cân đối | tích hợp | đồng bộ | phê duyệt | duyệt | giao vốn | phân khai | bóc tách | cắm mốc
  đánh số | dự phòng | kiểm thử | vá | sao lưu | nâng cao chất lượng | chủ động liên hệ
`);

export const leading = phrases(`
  chủ trì | làm đầu mối | là đầu mối | chịu trách nhiệm chính
`);

export const cooperating = phrases(`
  phối hợp với | phối hợp cùng | phối hợp cùng với | phối hợp chặt chẽ với | phối hợp | cùng với | với sự phối hợp của | phối hợp chặt chẽ cùng
`);

export const products = phrases(`
  báo cáo | báo cáo kết quả | báo cáo đánh giá | đề án | kế hoạch | phương án | dự thảo | quyết định | nghị quyết | chỉ thị | tờ trình | văn bản
  công văn | hướng dẫn | quy chế | quy định | quy trình | danh mục | danh sách | bảng tổng hợp | biểu tổng hợp | biên bản | hồ sơ | thông báo
  chương trình | chiến lược | quy hoạch | đề cương | phụ lục | biểu mẫu | sổ tay | cơ sở dữ liệu | phần mềm | thông tư | nghị định | kịch bản | lịch
  dự toán | bộ tiêu chí | tài liệu
`);

export const references = phrases(`
  nghị quyết | chỉ thị | văn bản | báo cáo | đề án | kết luận | quy định | quyết định | thông tư | nghị định | hướng dẫn | công văn | công điện
  kế hoạch | thông báo | tờ trình | điều lệ | luật | bộ luật | quy chế | chương trình | pháp lệnh | thông tư liên tịch | hiến pháp | quy hoạch
  chiến lược | thông tri
`);
