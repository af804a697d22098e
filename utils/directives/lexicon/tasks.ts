/** What is to be done: modals, manners, verbs, products. */
import { phrases } from './phrases.ts';

export const obligations = phrases(`
  phải | cần | cần phải | không được | không được để | không để | không chấp nhận | nghiêm cấm | tuyệt đối không | tuyệt đối không để
  kiên quyết không | kiên quyết không để | cương quyết không để | dứt khoát không | có trách nhiệm | có nhiệm vụ | chịu trách nhiệm | phải chịu trách nhiệm
  chịu trách nhiệm cá nhân | nhất thiết phải | bắt buộc phải | đòi hỏi | chỉ đưa | không vì | chấm dứt | phải được | cần có | cần được | cho tôi
  đừng | hãy | cấm | nghiêm cấm việc | bị nghiêm cấm | không ai được | không được phép | có nghĩa vụ | không cho phép | chỉ được
  nhất định phải
`);

export const manners = phrases(`
  tiếp tục | tập trung | tập trung chỉ đạo | tập trung lãnh đạo | tăng cường chỉ đạo | thường xuyên chỉ đạo | khẩn trương | đẩy mạnh | đẩy nhanh | tăng cường | chú trọng | quan tâm | chủ động | kịp thời | nghiêm túc | thường xuyên
  sớm | quyết liệt | tích cực | nâng cao | phát huy | không ngừng | ưu tiên | nhanh chóng | rà soát kỹ | đồng thời | phấn đấu | nỗ lực | kiên quyết
  kiên trì | gương mẫu | nêu cao | đề cao | giữ vững | trực tiếp | độc lập | cùng nhau | ra sức | thực sự | luôn | tổ chức tốt | làm tốt
  thực hiện tốt | chuẩn bị tốt | bám sát | nắm chắc | sâu sát | mạnh dạn | bình tĩnh | chủ động hơn | khẩn cấp | ngay lập tức | lập tức | quan tâm hơn
  tuyệt đối | triệt để | nhanh | đồng loạt | đồng bộ | linh hoạt | định kỳ | hằng ngày | hằng tuần | hằng tháng | hằng quý | hàng ngày | hàng tuần
  hàng tháng | hàng quý | cố gắng | dứt điểm | thận trọng | cương quyết | quyết liệt hơn | chú ý | lưu tâm | dành thời gian | ưu tiên dành | thần tốc
`);

export const tasks = phrases(`
  tham mưu | triển khai | rà soát | sửa đổi | bổ sung | ban hành | xây dựng | hoàn thiện | hoàn thành | hoàn tất | báo cáo | trình | kiểm tra
  thanh tra | giám sát | xử lý | xử lý nghiêm | phối hợp | chuẩn bị | tổ chức | kiện toàn | công bố | thực hiện | lập | xác định | phân loại | gộp
  khắc phục | bố trí | cử | gửi | giải quyết | làm rõ | cụ thể hóa | quyết toán | số hóa | kết nối | theo dõi | đôn đốc | tổng hợp | hướng dẫn
  tuyên truyền | phổ biến | quán triệt | nghiên cứu | đề xuất | đánh giá | kiểm điểm | xem xét | tháo gỡ | huy động | sử dụng | cung cấp | cập nhật
  soạn | thống kê | tiến hành | đổi ca | đổi | luân phiên | phủ sóng | đa dạng hóa | tối ưu hóa | thích ứng | tham khảo | gia tăng | san sẻ | chuẩn hóa | hiện đại hóa | minh bạch hóa | thể chế hóa | công khai | đăng ký | soạn thảo | thẩm định | lấy ý kiến | bảo đảm | đảm bảo | duy trì | vận hành | đầu tư | nâng cấp | mở rộng | đào tạo
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
  tiếp công dân | nhập | nhập liệu | rút ngắn | rút kinh nghiệm | nêu gương | làm gương | phát hiện | phân tích | dự báo | đăng tải | đăng | quyết định | cho | đón
  thu | thu gom | thu dọn | thu thập | trích | trích lập | bầu | kết nạp | sinh hoạt | giảng dạy | ôn tập | kiểm định | tiết kiệm | sơ tán | di dời
  di chuyển | đặt | gieo | trồng | chăm sóc | tiêm | tiêm phòng | phun | phun thuốc | cắt | cắt tỉa | dọn | dọn dẹp | vệ sinh | tặng quà | thăm
  cấp phát | phân phối | phân bố | đấu giá | đấu thầu | mời thầu | tính | tính toán | định hướng | khuyến cáo | lấp đầy | thu hút | họp | mời
  làm sạch | làm đầu mối | làm thủ tục | xóa | xóa bỏ | gỡ | gỡ vướng | bổ nhiệm | miễn nhiệm | tiếp xúc | lắng nghe | công chứng | chứng thực
  cấp phép | cấp đổi | cấp giấy | cấp kinh phí | hậu kiểm | thẩm định giá | đóng | đóng cửa | khóa | mở cửa | chặn | phòng chống | chống
  hướng nghiệp | phân cấp | ủy quyền | phân quyền | giao nộp | đền bù | bồi thường | hòa giải | thi công | khởi công | thông xe | hót dọn | gia cố
  che chắn | neo đậu | kêu gọi | tích nước | xả | xả lũ | bơm | dự trữ | bình ổn | cung ứng | tiêu thụ | kết thúc | lấy mẫu | xét nghiệm | điều trị
  cách ly | phát thuốc | truyền thông | vận động xóa | rải | quét | lau | khử khuẩn | nhân rộng | phân chia | phân nhóm | chọn | chọn cử | tuyển
  tuyển chọn | tuyển sinh | dạy bù | bảo quản | số hoá | trưng cầu | báo | báo cáo nhanh | phát quang | phát dọn | đốt dọn | tháo dỡ | giải tỏa
  đưa vào | lập lại | cử người | bám | bám cơ sở | có kế hoạch | có phương án | có giải pháp | có biện pháp | có trách nhiệm | ra quân | ra soát
  vào cuộc | bắt tay | nghiêm trị | truy quét | triệt phá | quản lý | quản lý chặt | theo dõi sát | xác nhận | cam kết bằng văn bản | đôn thúc
  khơi dậy | giữ gìn | tôn tạo | trùng tu | phục dựng | quảng bá | giới thiệu | tôn vinh | nhắc nhở | động viên | khích lệ | biên soạn | in | sao chép
  tra cứu | lưu | nghỉ | bớt | giãn | hoãn | lùi | tạm ứng | hoàn ứng | thu nộp | trang bị | nhận | tiếp quản | bàn | thảo luận | đề nghị | kiến nghị
  tự đánh giá | tự kiểm tra | xin phép | cân đối | tích hợp | đồng bộ | phê duyệt | duyệt | giao vốn | phân khai | bóc tách | cắm mốc | đánh số
  dự phòng | kiểm thử | vá | sao lưu | nâng cao chất lượng | chủ động liên hệ | khánh thành | khai trương | khai giảng | khai mạc | bế mạc
  giải phóng mặt bằng | thu tiền | thu nợ | truy thu | truy tố | khởi tố | xét xử | xét | xét duyệt | thông qua | chấp thuận | phúc đáp | phúc tra
  đáp ứng | đáp lại | báo về | báo ngay | gọi điện | nhắn tin | khuyến khích | cổ vũ | cảm hóa | dạy | dạy học | học bù | ôn | chấm | chấm thi
  coi thi | ra đề | bốc thăm | tập dượt | diễn tập | luyện tập | tập luyện | huấn luyện | rà phá | điều tiết | bơm nước | tưới | tiêu úng | cày | cấy
  gặt | thu hoạch | chăn | nuôi | thả | đánh bắt | chia | chia nhau | chia sẻ | chia cắt | phân định | phân vai | phân kỳ | phân tuyến | trao quyền
  tiếp | tiếp đón | đón tiếp | đón nhận | nhận diện | nhận bàn giao | lấy | lấy phiếu | bỏ phiếu | đề cử | trưng bày | triển lãm | biểu diễn
  vinh danh | xét tặng | kẻ | kẻ ô | vẽ | đo vẽ | chụp | quay | scan | tải | tải lên | xuất bản | truyền | truyền thanh | truyền tải | đăng tin
  đính chính | gỡ bỏ | gắn biển | gắn mã | đặt tên | đổi tên | mã hóa | định danh | xác thực | liên thông | bảo mật | cài | cài đặt | cấu hình
  chạy thử | vận chuyển | chuyên chở | bốc dỡ | bốc xếp | cất giữ | bảo tồn | đi thực tế | đi kiểm tra | đến tận | xuống cơ sở | về họp | về làm việc
  bám địa bàn | bám dân | gần dân | túc trực | trực chiến | trực cấp cứu | canh | canh trực | gác | tuần canh | soát xét | truy bắt | truy tìm | tìm
  tìm kiếm | tìm hiểu | cứu | cứu hộ | cứu nạn | cứu trợ | cấp cứu | chữa | chữa trị | khám bệnh | khám sàng lọc | tiêu độc | khử trùng | tiêu hủy
  tiêu diệt | diệt | dập | dập dịch | dập lửa | chữa cháy | phòng dịch | ứng phó | đối phó | ứng cứu | gia cường | chằng | chằng néo | kè | đắp | đào
  đào tạo lại | san | san lấp | san ủi | lấp | trám | trám lấp | khơi | khơi dòng | thông tắc | thông tuyến | đấu nối | kéo | kéo điện | cắt điện
  cấp điện | cấp nước | cấp | cấp bù | cấp lại | bù | bù đắp | lo | lo liệu | thu xếp | sắp đặt | bày | tính đến | nghĩ | suy nghĩ | nhìn thẳng
  trình bày | thuyết trình | minh chứng | chứng minh | tự rà soát | tự chịu | gánh | nhớ | ghi nhớ | để lại | để dành | dành | dành riêng | chừa
  chừa lại | giảm bớt | giảm tải | giảm thiểu | tăng thêm | cắt bớt | rút | rút về | rút gọn | gia hạn | dời | đẩy lùi | đẩy | thúc | thúc tiến độ
  tăng ca | làm thêm | làm bù | làm lại | làm ngay | làm xong | làm nốt | làm trước | bắt đầu | khởi động | mở đợt | mở cuộc | ra thông báo
  ra quyết định | ra văn bản | phát lệnh | cho phép | cho dừng | cho nghỉ | thôi | thôi việc | cảnh cáo | khiển trách | phê bình | trừ | trừ điểm
  trừ thi đua | hạ bậc | nâng bậc | nâng lương | trả lương | trả nợ | trả về | hoàn trả | hoàn thuế | miễn | miễn giảm | khoanh | khoanh nợ | xóa nợ
  thu phí | thu thuế | kê biên | phong tỏa | kiểm | kiểm soát chặt | kiểm phiếu | đếm | cân nhắc | cân chỉnh | chỉnh | chỉnh sửa | chỉnh lý
  chỉnh trang | hiệu chỉnh | hiệu đính | biên tập | định biên | tinh giản | giải thể | sáp nhập | hợp nhất | chia tách | tách | nhập về | gom | dồn
  dồn điền | dồn lực | tập hợp | tập kết | thu mua | bán | bán hàng | mua bù | tích trữ | đóng gói | đóng dấu | mở thầu | chọn lọc | lọc | sàng lọc
  thuê | thuê khoán | ký hợp đồng | thanh lý | thanh quyết toán | hạch toán | chi | chi tiết hóa | ứng | vay vốn | cho vay | rót vốn | lập quỹ
  vận động quỹ | quyên góp | ủng hộ | trợ cấp | trợ giúp | giúp đỡ | kèm cặp | tư vấn | tham quan | lan tỏa | lan truyền | lợp | quét dọn | sơn | lát
  trải | rải nhựa | thảm nhựa | bóc | phá dỡ | tháo | di rời | trồng lại | trồng bù | phủ xanh | phủ kín | đốt | đốt lửa | xử trí | ngừng | ngưng
  dừng lại | tạm ngừng | tạm đình chỉ | đề phòng | cảnh giác | lưu mẫu | lưu hồ sơ | theo sát | giám định | thẩm duyệt | tiền kiểm | nhập cuộc
  chung tay | chung sức | góp | góp ý | góp sức | tranh thủ | vận dụng | áp dụng | thí điểm | làm thí điểm | đặt hàng | đặt mua | bảo hành | bảo lãnh
  liên kết | liên doanh | kết nghĩa | phối kết hợp | kết hợp | giữ nguyên | gìn giữ | gắn kết | gắn với | đối chất | thụ lý | thưởng | xét thưởng
  đánh giá lại | xếp hạng | phân hạng | chứng nhận | công nhận | mời gọi | trưng dụng | trưng mua | đặt vấn đề | lấy lại | bồi hoàn | phục hồi
  tái thiết | tái định cư | tái kiểm tra | tái đàn | tái lập | tái cơ cấu | cơ cấu | cơ cấu lại | sắp xếp lại | củng cố lại | kiện toàn lại | nắn
  uốn nắn | răn đe | ngăn | ngăn ngừa | loại bỏ | loại trừ | bài trừ | đẩy đuổi | trục vớt | lai dắt | hộ tống | dẫn đường | dẫn giải
  điều tiết giao thông | phân làn | đón khách | phục vụ | tận dụng | hoàn chỉnh | lên kế hoạch | lên phương án | lên lịch | lên danh sách | xếp lịch
  xếp | bố trí lại | phiên dịch | dịch | soi | soi xét | nhận lỗi | xin lỗi | cáo lỗi | thanh minh | minh bạch hóa | quy trách nhiệm
  truy trách nhiệm | nhận trách nhiệm | tiết giảm | thiết lập | thiết kế | quy định | ấn định | định mức | định giá | hiệp thương | thương lượng
  thương thảo | đàm phán | khiếu nại | tố giác | trình báo | khai báo | khai thông | báo cáo lại | báo cáo ngay | tổng nạo vét | điều hành | xuất | xuất cấp | gọi | gọi cho | hỏi thăm | đảm nhiệm | đảm nhận | đảm trách | đối khớp | chịu | khám | mang | đem | bỏ | hoàn lại | kiểm thực | truy vết
`);

export const leading = phrases(`
  chủ trì | làm đầu mối | là đầu mối | chịu trách nhiệm chính
`);

export const cooperating = phrases(`
  phối hợp với | phối hợp cùng | phối hợp cùng với | phối hợp chặt chẽ với | phối hợp | cùng với | với sự phối hợp của | phối hợp chặt chẽ cùng
  kết hợp với | với sự tham gia của | có sự tham gia của | có sự phối hợp của | cùng sự tham gia của | với sự hỗ trợ của | phối kết hợp với
  phối hợp, hỗ trợ | phối hợp chặt chẽ
`);

export const products = phrases(`
  báo cáo | báo cáo kết quả | báo cáo đánh giá | đề án | kế hoạch | phương án | dự thảo | quyết định | nghị quyết | chỉ thị | tờ trình | văn bản
  công văn | hướng dẫn | quy chế | quy định | quy trình | danh mục | danh sách | bảng tổng hợp | biểu tổng hợp | biên bản | hồ sơ | thông báo
  chương trình | chiến lược | quy hoạch | đề cương | phụ lục | biểu mẫu | sổ tay | cơ sở dữ liệu | phần mềm | thông tư | nghị định | kịch bản | lịch
  dự toán | bộ tiêu chí | tài liệu | bộ chỉ số | bệnh án | bảng số liệu | số liệu | phiếu đánh giá | bộ minh chứng | minh chứng | bản đồ | tiến độ
  thỏa thuận | bản cam kết | hợp đồng | báo giá | cấu hình | giáo trình | dự thảo nghị quyết | dự thảo báo cáo | dự thảo thông tư | dự thảo nghị định
  dự thảo quyết định | lịch thi | thời khóa biểu | cẩm nang | bản kiểm điểm | bản đăng ký | văn bản giải trình | báo cáo giải trình
  tờ trình kèm dự thảo | hồ sơ dự thầu | hồ sơ mời thầu | hồ sơ thiết kế | bản vẽ | biểu đồ | bảng theo dõi | danh mục dự án | mô hình | quy ước
  nội quy | phương án kỹ thuật | cơ chế
`);

export const references = phrases(`
  nghị quyết | chỉ thị | văn bản | báo cáo | đề án | kết luận | quy định | quyết định | thông tư | nghị định | hướng dẫn | công văn | công điện
  kế hoạch | thông báo | tờ trình | điều lệ | luật | bộ luật | quy chế | chương trình | pháp lệnh | thông tư liên tịch | hiến pháp | quy hoạch
  chiến lược | thông tri
`);
