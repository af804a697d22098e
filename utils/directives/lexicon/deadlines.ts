import type { DeadlineTable } from '../deadline-features.ts';

/** Learned by `npm run train deadlines` from the times that sentences name in 164 documents of the project and 349 of other sources. See `DeadlineTable`. */
export const DEADLINES: DeadlineTable = {
  bias: -1.9,
  limit: `
1.1 trước trước
0.5 đến hết
0.4 chậm nhất | trong vòng | từ hết
0.3 trong trong
0.2 chậm là
0.1 chậm hết | chậm vào | muộn là | trong hạn | trước thúc
-0.1 từ đến
-0.2 không quá
-0.3 vào vào
-0.4 đến đến
-1.3 từ từ
-1.7 - -
`,
  limitKind: `
0.8 trước date
0.7 chậm date
0.5 trong date
0.4 - recurring | trong relative | vào recurring
0.3 trong duration | trước recurring | trước relative | đến date
0.2 trước feast
0.1 chậm duration | muộn date
-0.1 vào relative | đến relative
-0.2 - term | không duration | trong bare | từ relative | đến duration
-0.3 - duration | - feast | - relative | trước duration
-0.4 - bare
-0.5 - date
-0.6 vào date
-0.9 từ date
`,
  limitTime: `
0.5 - đầu | trước ngày
0.4 - định | chậm ngày
0.3 chậm 0 | trong 0 | trong quý
0.2 - chiều | - cuối | - sáng | trong tháng | trước hằng | trước thứ | trước tết | vào năm | đến 0
0.1 hết quý | trong ngày | trong nửa | trong tuần | trước mỗi | tại tháng | từ năm | vào chiều | vào ngày | đến ngày | đến quý | đến tháng
-0.1 - ba | - hai | - một | - sáu | trong hai | tại ngày | từ tháng | từ thứ | vào 0 | vào cuối | đến cuối
-0.2 - 0 | - hàng | - nhiệm | - quý | - tháng | - đêm | không 0 | trong năm | trước năm | vào tháng | vào đầu | đến năm
-0.3 - tết | từ ngày
-0.4 từ 0
-0.6 - năm
-0.7 - mỗi
`,
  limitDay: `
0.6 trước soon
0.4 chậm of-unknown-day
0.3 trong of-unknown-day | trong soon | trước of-unknown-day
0.2 chậm soon | trong later | trước later | vào no-day
0.1 chậm later | chậm no-day | muộn of-unknown-day | trước no-day | trước same-day | tại later | vào far | đến later | đến soon
-0.1 - no-day | không of-unknown-day | từ later | từ same-day | vào of-unknown-day | đến no-day
-0.2 - far | - same-day | vào later | vào soon
-0.3 - later
-0.4 - soon | từ of-unknown-day | từ soon
-0.5 - of-unknown-day
`,
  limitBefore: `
0.3 ( -
0.2 , - | hai -
0.1 , chậm | , muộn | , đến | . - | 0 trong | 0 trước | ; - | bộ - | bộ trong | dân - | gửi trước | hành trong | ký trước | lại trước | mới trong | ngay - | ngay trong | nửa - | phố chậm | phủ - | sung trong | sở trong | thành trong | thành trước | thử đến | tra - | tất trong | tỉnh - | tỉnh trong | xong trong | xong trước
-0.1 , từ | - - | 0 đến | : - | ban - | chiều - | cáo trong | cả - | cờ - | dân trong | dịp - | dụng từ | hoạch - | hồi - | kỳ - | ngay từ | nhìn đến | nhất - | quá - | sang - | sau - | sách - | thành - | trường - | tính đến | và - | vụ trong | ¶ - | ¶ trong | đêm - | đón - | được trong | đầu - | đầu từ
-0.2 kể từ
-0.3 0 -
`,
  kindDay: `
0.7 recurring of-unknown-day
0.5 recurring no-day
0.4 date soon
0.3 date later
0.1 relative soon
-0.1 bare no-day | date far | duration no-day | duration soon | feast of-unknown-day | feast soon | term far | term of-unknown-day
-0.2 bare soon | date same-day | duration later | duration of-unknown-day
-0.3 bare of-unknown-day
`,
  time: `
0.4 0 ngày | 0 ¶ | ngày 0 | định kỳ
0.3 chiều thứ
0.2 hằng ngày | hằng quý | quý 0 | sáng thứ | tuần này | đầu tháng
0.1 cuối tháng | hôm nay | ngày mai | ngày mùng | nửa đầu | quý i | quý ii | quý iii | tháng này | thứ năm | thứ sáu | tuần tới
-0.1 cùng ngày | giữa tháng | hai ngày | hai tuần | hàng ngày | hàng tuần | hằng tháng | hằng tuần | mùng 0 | ngày ¶ | năm sau | năm ¶ | quý ¶ | sáu tháng | tháng ¶ | thứ ba | tết ¶ | đêm ¶ | đầu tuần
-0.2 cuối năm | mỗi tháng | nhiệm kỳ | năm nay | tuần ¶
-0.3 0 giờ
-0.4 0 tháng | mỗi tuần
-0.7 năm 0
`,
  timeEnd: `
0.4 này
0.3 0
0.2 mai | quý | việc
0.1 hạn | phút | sau | tháng | tới
-0.1 ba | nay | đêm
-0.2 tết
-0.4 ngày
-0.5 năm
-0.6 giờ
`,
  before: `
0.4 ,
0.3 ( | bộ
0.2 cục | ký | thành | tỉnh | xong
0.1 ; | cáo | gửi | hai | hành | hạn | kết | là | lâm | lại | mới | ngay | nửa | phạm | phủ | quả | sở | thúc | toán | tra | trợ | tác | tất | uỷ | điểm | độ
-0.1 - | 0 | ban | buổi | chiều | chính | chức | cũng | cả | cờ | cửa | dài | dịp | dụng | giờ | hiện | hoạch | hồi | khác | kỳ | liệu | ngày | người | nhìn | niệm | phương | quá | ra | sau | sách | thu | tp | trình | tâm | và | đây | đêm | đón | được | đầu
-0.2 kể | nhất | sinh | tính | ¶
`,
  beforePair: `
0.2 , sáng | báo cáo | hoàn thành
0.1 , xong | 0 ( | 0 . | 0 tháng | ban hành | chi bộ | chính phủ | còn lại | công dân | dứt điểm | hoàn tất | hoạch , | hỗ trợ | kết quả | kết thúc | môi trường | sơ kết | thời hạn | trình ký | tổng kết | tỷ đồng | ubnd tỉnh | văn bản | văn phòng | về sở
-0.1 0 , | 0 giờ | 0 và | bắt đầu | diễn ra | kéo dài | kế hoạch | kỷ niệm | mở cửa | nghiệm thu | ngày 0 | ngân sách | nhiệm vụ | số liệu | tháng , | thực hiện | trọng tâm | tầm nhìn | tỉnh , | tổ chức | vào ban | xử lý | ¶ - | ¶ sáng | ¶ tính | áp dụng | đó ,
-0.2 ¶ ¶ | ít nhất
`,
  beforeTime: `
0.3 ( 0
0.2 , định | bộ ngày | dân ngày
0.1 % tháng | , 0 | , hằng | , sáng | , tháng | , đầu | : ngày | gửi ngày | hạn 0 | ngay tuần | phủ tháng | quả ngày | sở ngày | thành ngày | tra 0 | tác năm | tất tháng | tỉnh thứ | xong 0 | xong ngày | xong quý | xong tháng | điểm quý | đồng 0
-0.1 , ngày | , năm | , tuần | 0 ngày | : 0 | ban đêm | chiều 0 | dân 0 | dụng ngày | giờ 0 | hoạch tháng | kể ngày | liệu 0 | nghiệp năm | nhìn năm | phố 0 | quá 0 | ra 0 | thu ngày | thành năm | tính 0 | tính ngày | vụ năm | xã năm | ¶ tháng | đêm 0 | đón tết | được 0
-0.2 , nhiệm | nhất 0
-0.3 , mỗi
`,
  behind: `
0.6 ;
0.4 báo | phải
0.3 .
0.2 , | gửi | tôi
0.1 ra | về
-0.1 : | của | không | là | mà | một | nhưng | sẽ | theo | tại | tổ | tới | được | đầu | đối
-0.2 mỗi | thì
-0.3 ¶ | đến
`,
  behindPair: `
0.4 . ¶
0.3 báo cáo
0.2 ) ; | , không | , trình | ; ¶ | phải có
0.1 , 0 | , báo | , các | , công | , giao | , làm | , mỗi | , mời | , thông | , trong | , đồng | ; dự | ; quá
-0.1 ( 0 | ) ¶ | , ngày | , phó | , toàn | , ubnd | , văn | , đã | một lần | tổ chức | đầu năm | đến 0 | đến hết | đối với
-0.3 ¶ ¶
`,
  nearBefore: `
0.5 , trình | báo cáo
0.3 , báo | hoàn thành
0.2 , bảo | , gửi | , hoàn | , sáng | , xong | kết quả | kết thúc | lãnh đạo | phương án | phải xong | thường trực | thời hạn | trên 0 | trình lãnh | văn bản | xong trước | yêu cầu
0.1 * * | , có | , công | , dán | , kết | , nhà | , nộp | , phấn | , thời | , trước | , việc | - 0 | 0 % | 0 , | 0 ; | 0 ngày | 0 điểm | ; báo | ; công | ; hoàn | ; tổ | an tỉnh | ban chỉ | ban thường | biệt , | bán trú | bằng văn | chi cục | cho biết | chính phủ | chỉ huy | chỉ đạo | chủ tịch | các trường | các đơn | cáo tiến | cáo ubnd | còn lại | có văn | công , | công an | công dân | công khai | cơ chế | cơ quan | danh sách | doanh nghiệp | dứt điểm | dữ liệu | dự án | gửi văn | gửi về | hiện , | hiện nghị | hoàn tất | hoạch , | hoạch tháng | hướng dẫn | họp chính | hồ sơ | hội và | liên quan | lưu động | lần hai | lớn , | lời bằng | mua sắm | nghiệp , | nghị quyết | ngày ( | nhà , | nhật ký | nước , | phiên họp | phải báo | phải có | phấn đấu | quyết số | quyết toán | sinh hoạt | sơ kết | sở nông | sở tài | sở xây | thanh tra | theo kế | thi công | thành lập | thông báo | thông tin | thường vụ | thẩm định | thị , | tiến độ | tiếp công | trung tâm | trình ban | trình bộ | trình ký | trước 0 | trước ngày | trưởng ban | trực , | trực hđnd | trực tiếp | trực tại | tuần 0 | tại nhà | tỉnh phải | tổng hợp | ubnd tỉnh | về ban | về công | về phòng | về sở | vị trí | vụ tỉnh | xe , | xây dựng | điểm , | đoạn 0 | đô thị | đơn vị | đại biểu | đặc biệt | đề nghị | để hoàn | định , | động ,
-0.1 , dự | , khu | , không | , ngày | , áp | , đưa | 0 giờ | 0 người | 0 triệu | 0 tấn | : 0 | ; 0 | ; các | an ninh | biên bản | bàn giao | bố trí | bộ tài | chủ trương | cáo của | cáo số | có thể | công nợ | công trình | công tác | công đoàn | cử tri | du lịch | dưới 0 | giai đoạn | giao ban | giải ngân | hiện nhiệm | hoạt động | hà nội | hđnd huyện | hội nghị | hợp đồng | khoảng 0 | kinh doanh | kéo dài | kỳ họp | kỳ thi | kỷ niệm | liệu , | làm việc | lần thứ | lịch , | một số | mở cửa | nghiêm túc | nghiệm thu | nghỉ học | nghị tổng | ngày lễ | ngân sách | người dân | nhà văn | ninh trật | năm 0 | phát triển | phòng ubnd | ra trong | sinh nghỉ | so với | sơ tán | sẽ làm | số 0 | số liệu | sở đã | sử dụng | sửa xong | theo báo | theo dõi | thi đua | thu , | tháo dỡ | thông qua | thể hóa | triệu đồng | trước đó | trường hợp | trật tự | trọng tâm | tình hình | tại các | tại tờ | tầm nhìn | tỉnh , | tổ chức | tờ trình | từ 0 | ubnd xã | vào ban | vào sử | vận động | về kết | vệ sinh | với 0 | vụ trọng | xuất phát | xã hội | áp dụng | đó , | đưa vào | đại hội | đạt 0 | đến 0 | đến năm | đề án | đột xuất
-0.2 , bắt | , thu | chương trình | các ngày | cơ sở | diễn ra | tận tay | ít nhất | đối với
-0.3 kiến hoàn | nhiệm vụ
-0.4 dự kiến
`,
  nearBehind: `
0.3 , không
0.2 ) ; | , trình | báo cáo | công an | danh sách | kết quả | phải có | tổng kết | đơn vị
0.1 , 0 | , các | , công | , giao | , làm | , mỗi | , mời | , thông | , trong | , đồng | 0 tháng | ; dự | ; quá | ban quản | chi cục | chưa có | chỉ thị | các đơn | cáo ubnd | có kết | công nhân | dứt điểm | dự thảo | dự án | giao ban | gửi văn | hoàn thành | hạn này | không để | phương án | quá hạn | quản lý | sở xây | thiểu 0 | thông qua | thời hạn | thực hiện | trong đó | tôi . | tỉnh uỷ | tối thiểu | tổng hợp | ubnd xã | việc với | vào các | về ban | vị trí | với các | xây dựng | đảng uỷ | đồng thời
-0.1 , cụ | , ngày | , phó | , sở | , toàn | , tôi | , ubnd | , văn | , đã | - 0 | 0 , | 0 - | 0 giờ | 0 triệu | 0 tỷ | bố trí | bổ sung | chính phủ | chưa xong | có 0 | công bố | cụ thể | giải ngân | hết ngày | học sinh | không được | mỗi ngày | một lần | mới có | ngày 0 | như sau | phiên họp | phòng chính | quy định | theo quy | thông tin | thời gian | thủ tướng | toàn tỉnh | trường hợp | ubnd tỉnh | việt nam | và 0 | xong thì | xử lý | y tế | yêu cầu | ít nhất | đã làm | đảng viên | đầu năm | đầu tư | đến 0 | đến hết | địa bàn | đối với
-0.2 ( 0 | 0 ) | kế hoạch | ngày , | trước ngày
-0.3 0 .
`,
  clauseBefore: `
0.6 trình
0.5 phòng | phải | xong
0.4 , | bản | ký | mới | nghiệp | sở | thành | thì | thảo | xã
0.3 bắt | cũng | gửi | hoàn | khoản | kết | lại | nộp | thúc | trang | trước | từng | ông | đôn | đúng | đề | độ
0.2 - | ban | bán | bằng | bộ | c | chính | chị | chợ | chứng | cùng | cầu | cắt | cục | danh | dứt | dừng | dựng | giao | gặp | hai | huy | hết | hợp | khai | khôi | khẩn | kế | làm | lưu | mã | mọi | mốc | ngay | nghiêm | nghề | nguyện | nguồn | nhà | này | phấn | phần | phụ | phục | quyết | soạn | sung | sơ | sử | tham | tin | tiến | toán | tra | trương | trạm | trả | trực | tài | tổng | từ | việc | về | xây | xét | yêu | đoạn | đảng | đất | đấu | đặt | đốc
0.1 % | ) | ai | an | anh | b | ba | bãi | bông | bơm | bảng | bến | bồi | bổ | cha | chi | chia | chuyển | chăn | chưa | chạp | chạy | chấm | chậm | chế | chống | cuối | cá | các | công | cđ | cương | cạnh | cấp | cắm | cống | cổng | dán | dưới | dưỡng | dược | dạy | dẫn | dục | dụng | giai | giáo | giúp | giải | giấy | gò | gạo | hiểm | hoặc | huynh | hành | hạ | hạn | hạng | hằng | học | hồ | hỗ | hộ | ii | in | khi | khu | khung | khám | khánh | khỏe | kỹ | linh | lâm | lãnh | lấp | lịch | lọc | lớn | lời | minh | mua | muốn | muộn | mà | máy | mô | mưu | mẫu | mắt | mẹ | mỏ | mối | mở | ngoài | ngành | ngập | ngồi | nhanh | nhau | nhi | nhất | nhập | nhật | nhắc | nuôi | nên | nút | nợ | nửa | phong | phí | phương | phạm | phận | phố | phối | quy | quả | quản | quỹ | riêng | rào | rõ | rừng | sa | sang | siêu | song | suốt | sách | sông | sắm | sức | thiên | thiếu | thiểu | thiện | thoát | thuật | thuế | thí | thù | thăm | thư | thương | thầy | thẩm | thống | tiêm | tiền | triều | trách | trên | trì | trường | trấn | trắc | trồng | trời | trữ | tuyến | tuần | tâm | tôi | túc | tư | tạm | tải | tất | tầng | tập | tế | tỉnh | tịch | tổ | tục | tỷ | ubnd | uỷ | vay | vi | viện | vậy | vắc | vị | vọng | xem | xin | xuống | xác | xếp | y | yếu | ăn | điểm | đo | đàn | đào | đá | đêm | đăng | đơn | đưa | đường | đạo | đầu | đặc | đếm | đến | định | đối | đồng | đức | ứng
-0.1 biết | biểu | bình | bí | bùi | bạc | bất | bị | bố | bốn | chiều | chuyên | chào | cháy | chí | chúc | chăm | chấp | chất | chờ | chứa | chữa | con | có | căn | cấm | cộng | cứ | cứu | cửa | du | duyệt | dài | dành | dân | dùng | dũng | dần | dồn | gian | giới | giữa | gấp | gần | gọi | gọn | gỗ | hay | hiện | hoa | hoài | hoạt | huế | hình | hôm | hơn | hướng | hưởng | hứa | khuẩn | khách | khâu | khí | khô | khả | khẳng | khởi | khử | kinh | kiện | km | kéo | kênh | kêu | kỷ | lai | lao | liên | liệu | loa | long | luyện | lúc | lũ | lượng | lượt | lấy | lợi | lực | mái | môn | mùa | mương | mạng | mỗi | một | mục | mừng | nghĩa | nghệ | nghị | ngân | ngô | nhiên | nhiệt | nhân | nhìn | như | nhưng | nhận | ninh | niên | niệm | nào | năng | nơi | phiên | phiếu | phép | phó | phạt | quan | quán | quỳnh | rồi | sai | sau | so | sáng | sạch | sản | số | sổ | thanh | theo | thuốc | tháng | tháo | thêm | thường | thế | thừa | thực | tiện | trao | treo | tri | triệt | triệu | trích | trị | tuy | tuyên | tuyệt | tàu | tái | tán | tích | tướng | tấn | tầm | tận | tặng | tố | tốc | tốt | tờ | usd | uống | viên | và | vào | vét | vĩnh | vấn | vệ | vụ | xe | xuân | xuất | xúc | xả | áp | ít | đài | đáp | đích | đại | đạt | địa | đọng | đột | đợt | đủ | đứng | ương | ước | ảnh | – | “ | ”
-0.2 ( | / | 0 | : | buổi | bàn | cho | chung | chương | diễn | dung | dịp | gia | hiệu | hoạch | huyện | hóa | hđnd | họp | hội | khoá | khoảng | khẩu | luận | luật | lương | nay | nghiệm | nghỉ | nguyễn | nhiệm | nội | phát | qua | quá | quân | quốc | ra | rút | sinh | thu | thuận | thông | thị | thủy | tiêu | tp | trong | truyền | trưởng | trầm | trật | trọng | ty | tác | tăng | tượng | đi | đánh | được | đảm
-0.3 chức | còn | giá | hải | kể | kỳ | là | lễ | ngày | người | nếu | thể | triển | vừa | vực
-0.4 cam | dự | để
-0.5 kiến
-0.8 của
-0.9 sẽ
-1.0 đã
`,
  clauseBehind: `
0.8 phải
0.5 về
0.4 cáo
0.3 báo | bộ | thông | trực | tôi | đo | đơn
0.2 anh | ban | bao | binh | bàn | danh | dứt | giao | gì | gửi | hiện | không | lương | lại | mẫu | nhà | nhóm | nào | nữa | qua | quả | sách | thấy | thống | trình | từng | vị | để | ”
0.1 , | ai | biên | buổi | bản | bảng | camera | chi | chiều | cho | chương | chấm | chịu | chọn | chốt | chụp | chủ | cán | cân | cùng | cảnh | cố | cốt | cụ | cục | dưới | gia | giấy | ha | hai | hoàn | hđnd | hưởng | hệ | ii | ký | kế | kết | lao | liệu | làm | lĩnh | lệ | lời | lực | máy | mời | ngân | ngắn | ngắt | nhanh | nhau | nhất | nhập | nhắc | những | niêm | nòng | nói | nộp | phong | phục | phủ | quá | riêng | rút | soạn | sàng | sát | sắc | sẵn | sổ | tay | tham | thiếu | thiểu | thoát | thuộc | thái | thương | thủ | thủy | tinh | trách | trả | trồng | tán | tịch | tối | tổng | uỷ | vào | vệ | vực | xe | xuân | yên | điện | đua | đại | đảng | đầy | động | ổn
-0.1 - | / | ? | an | ba | biến | biết | biệt | bão | bình | băng | bất | bị | bố | bốn | ca | chí | chưa | chất | chống | cp | cuối | còn | công | căn | cấp | cổ | cổng | cứ | cử | diện | doanh | dài | dịch | dục | dừng | giám | giáo | giúp | giải | giờ | góp | hiệu | hoàng | hoạch | huyện | hóa | hơn | hạ | hạn | hết | họp | hợp | hủy | khai | khoản | khách | khó | khăn | khẩu | khởi | kinh | kiện | kéo | kỳ | liên | liền | luân | luật | lãnh | lý | lũ | lượt | lạm | lần | lập | lớn | m | mm | mưa | mặt | ngay | nghe | nghiệp | nghỉ | nghị | nguy | nguyễn | nguồn | ngành | ngày | nhật | này | nâng | nêu | nơi | nội | phiên | phát | phân | phó | phú | phương | phối | quan | ra | rất | sinh | so | sản | sở | sử | thanh | thi | thu | tháng | thúc | thưởng | thượng | thảo | thất | thể | thị | thức | tiêu | tiến | tiết | to | tra | triển | trong | trung | trước | trưởng | trấn | trị | trọng | trở | tuyến | tài | tác | tân | tên | tình | tích | tăng | tư | tết | tổ | tới | từ | tỷ | vi | vùng | vượt | vậy | xuất | xuống | xây | xã | xét | xảy | xử | yêu | áp | điều | đoàn | đài | đánh | đây | đêm | đình | đích | đó | đông | đạo | đất | đặc | đề | đổi | độ | ổ | …
-0.2 ( | : | bằng | cao | có | cầu | của | do | dung | dụng | giảm | học | mỗi | mới | nam | nhiệm | như | nhưng | phòng | sẽ | triệu | trên | tại | tập | tế | tốt | ubnd | việt | văn | vốn | đúng | đường | đạt | đầu | địa | đồng | đứng
-0.3 ) | các | là | một | năm | phố | thành | và | đã | được
-0.4 vụ | đến
-0.8 0
`,
  opening: `
0.8 0 .
0.2 - tổ | a ) | b ) | d )
0.1 - giao | 0 - | a . | c ) | cụ thể | kết quả | liên quan | ngoài ra | theo đó | thủ tướng | thứ năm | tiếp tục | trên cơ | tại buổi | tổng giám | từ thực | yêu cầu | đến 0 | đề nghị | đối với | đồng thời
-0.1 ( kèm | ban an | báo cáo | bộ trưởng | chủ tịch | dự án | hiện nay | kết luận | kỳ họp | mở đầu | ngày 0 | p . | phát biểu | sáng 0 | theo báo | theo đài | thông báo | thường trực | tiếp thu | trao đổi | trong 0 | trong tháng | trước đó | tại hội | đặc biệt | đồng chí | đợt cao
-0.2 công ty | dự kiến | giám đốc | thực hiện | trong đó
`,
  shape: `
0.4 within
-0.1 near-opening
-0.2 year-written
-0.3 opens
`,
};
