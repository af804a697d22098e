import type { DeadlineTable } from '../deadline-features.ts';

/** Learned by `npm run train deadlines` from the times that sentences name in 164 documents of the project and 432 of other sources. See `DeadlineTable`. */
export const DEADLINES: DeadlineTable = {
  bias: -1.8,
  limit: `
1.1 trước trước
0.5 chậm nhất | trong vòng
0.4 từ hết | đến hết
0.3 trong trong
0.2 chậm là
0.1 chậm hết | muộn là | trong hạn | trước thúc
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
0.6 trong date
0.4 - recurring | trong relative | vào recurring
0.3 trước recurring | trước relative | đến date
0.2 trong duration | trước feast
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
0.6 - đầu
0.5 chậm ngày | trước ngày
0.4 - định
0.3 chậm 0 | trong 0 | trong tháng
0.2 - chiều | - cuối | - sáng | trong ngày | trong quý | trước hằng | trước thứ | trước tết | vào năm | đến 0
0.1 hết quý | trong nửa | trong tuần | trước mỗi | tại tháng | từ năm | vào chiều | vào ngày | đến ngày | đến quý
-0.1 - ba | - hai | - một | - ngày | - sáu | - đêm | tại ngày | từ tháng | từ thứ | vào cuối | đến cuối
-0.2 - 0 | - hàng | - nhiệm | - quý | không 0 | trong năm | trước năm | vào 0 | vào tháng | vào đầu | đến năm
-0.3 - tháng | - tết | từ 0 | từ ngày
-0.6 - năm
-0.7 - mỗi
`,
  limitDay: `
0.6 trước soon
0.5 chậm of-unknown-day
0.3 trong of-unknown-day | trong soon | trước of-unknown-day
0.2 chậm soon | trong later | trước later | vào no-day
0.1 chậm later | chậm no-day | muộn of-unknown-day | trong same-day | trước no-day | trước same-day | tại later | vào far | đến later | đến soon
-0.1 - no-day | không of-unknown-day | từ later | từ same-day | vào of-unknown-day | đến no-day | đến of-unknown-day
-0.2 - far | vào later | vào soon
-0.3 - later | - same-day | - soon
-0.4 từ of-unknown-day | từ soon
-0.5 - of-unknown-day
`,
  limitBefore: `
0.3 ( -
0.2 , - | hai - | thành trong
0.1 , chậm | , muộn | , đến | . - | 0 trước | : trước | ; - | bộ - | bộ trong | dân - | gửi trước | hành trong | ký trước | lại trước | mới trong | ngay - | ngay trong | nửa - | phố chậm | phủ - | sung trong | sở trong | thành trước | thử đến | tra - | tất trong | tỉnh - | tỉnh trong | xong trong | xong trước
-0.1 , từ | - - | 0 vào | : - | ban - | chiều - | cáo trong | cả - | cờ - | dân trong | dịp - | dụng từ | hoạch - | hướng đến | hồi - | kỳ - | ngay từ | nhìn đến | nhất - | quá - | ra đến | sang - | sau - | thành - | trường - | tác - | tâm trong | tính đến | từng - | và - | vụ trong | ¶ - | điện trong | đêm - | được trong | đầu - | đầu từ
-0.2 kể từ | ¶ trong
-0.3 0 -
`,
  kindDay: `
0.7 recurring of-unknown-day
0.5 recurring no-day
0.4 date soon
0.3 date later
0.1 date of-unknown-day | relative soon
-0.1 bare no-day | date far | duration no-day | duration soon | feast of-unknown-day | feast soon | relative later | term far | term of-unknown-day
-0.2 bare soon | date same-day | duration later | duration of-unknown-day
-0.3 bare of-unknown-day
`,
  time: `
0.5 ngày 0
0.4 0 ¶ | định kỳ
0.3 0 ngày | chiều thứ | quý 0 | đầu tháng
0.2 hằng ngày | hằng quý | sáng thứ | tuần này
0.1 0 phút | cuối tháng | hôm nay | ngày mai | ngày mùng | nửa đầu | quý ii | tháng này | thứ năm | thứ sáu | tuần tới
-0.1 bốn ngày | cùng ngày | giữa tháng | hai ngày | hàng ngày | hàng tuần | hằng năm | hằng tuần | mùng 0 | ngày ¶ | năm ¶ | quý ¶ | sáu tháng | tháng ¶ | thứ ba | tết ¶ | đêm ¶ | đầu tuần
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
-0.6 giờ | năm
`,
  before: `
0.4 ,
0.3 ( | bộ
0.2 cục | kết | ngay | thành | tỉnh | xong
0.1 " | ; | bằng | ca | cáo | gửi | hai | hạn | ký | là | lâm | lại | mới | nghiệp | nước | nửa | phạm | phủ | quả | sở | thúc | toán | tra | trường | trợ | tác | tất | uỷ | điểm | độ
-0.1 - | ban | buổi | chiều | chính | chức | cũng | cả | cửa | dài | dịp | dụng | giờ | hiện | hướng | hồi | khác | kỳ | liệu | ngày | người | nhìn | niệm | quá | ra | sau | thu | tp | trình | tâm | từng | và | vụ | điện | đêm | được | đầu
-0.2 0 | kể | nhất | sinh | tính
-0.3 ¶
`,
  beforePair: `
0.2 , sáng | báo cáo | hoàn thành
0.1 , xong | 0 ( | 0 . | 0 tháng | chi bộ | chính phủ | còn lại | công dân | doanh nghiệp | dứt điểm | hoàn tất | hoạch , | hỗ trợ | kiểm tra | kết quả | kết thúc | môi trường | mặt bằng | sơ kết | thời hạn | trình ký | tổng kết | ubnd tỉnh | văn bản | văn phòng | về sở
-0.1 0 , | 0 giờ | 0 và | bắt đầu | diễn ra | kéo dài | kế hoạch | kỷ niệm | mở cửa | nghiệm thu | nhiệm vụ | số liệu | tháng , | thực hiện | trọng tâm | tầm nhìn | tỉnh , | tổ chức | vào ban | xử lý | ¶ - | ¶ sáng | ¶ tính | áp dụng | đó , | định hướng
-0.2 ít nhất
-0.3 ¶ ¶
`,
  beforeTime: `
0.3 ( 0
0.2 , định | bộ ngày | dân ngày
0.1 % tháng | , 0 | , hằng | , sáng | , thứ | , đầu | : ngày | gửi ngày | hạn 0 | ngay ngày | ngay tuần | ngay tối | phủ tháng | quả ngày | thành ngày | tra 0 | tác năm | tất tháng | tỉnh thứ | xong 0 | xong ngày | xong quý | xong tháng | điểm quý | đồng 0
-0.1 , ngày | , nhiệm | , năm | , tuần | 0 0 | 0 ngày | : 0 | ban đêm | chiều 0 | dân 0 | dụng ngày | giờ 0 | hoạch tháng | hướng năm | kể ngày | liệu 0 | ngay tháng | nghiệp năm | nhìn năm | phố 0 | quá 0 | ra 0 | thu ngày | tính 0 | tính ngày | vụ năm | xã năm | ¶ ngày | ¶ tháng | đêm 0 | được 0 | đầu ngày | đồng năm
-0.2 nhất 0
-0.3 , mỗi
`,
  behind: `
0.5 ;
0.4 báo | phải
0.3 .
0.2 , | gửi | tôi | để
0.1 giải | ra | về
-0.1 : | của | không | là | mà | một | nghỉ | nhưng | sẽ | theo | tại | tổ | tới | được | đầu
-0.2 mỗi | thì | đến
-0.3 ¶
`,
  behindPair: `
0.4 . ¶
0.3 báo cáo
0.2 ) ; | , các | , không | , trình | ; ¶ | phải có
0.1 ) , | , 0 | , báo | , công | , giao | , làm | , mỗi | , mời | , thông | , trong | , đồng | ; dự | ; quá | để làm
-0.1 ) ¶ | , cả | , ngày | , nêu | , phó | , toàn | , tổng | , ubnd | , văn | , đã | , đưa | một lần | tổ chức | và 0 | đầu năm | đến 0 | đến hết
-0.2 ( 0
-0.3 ¶ ¶
`,
  nearBefore: `
0.5 , trình | báo cáo
0.4 hoàn thành
0.3 , báo | , hoàn | , xong
0.2 , bảo | , gửi | , sáng | cáo bộ | kết quả | kết thúc | lãnh đạo | phương án | phải xong | thường trực | thời hạn | trên 0 | trình lãnh | văn bản | xong trước
0.1 * * | , có | , công | , dán | , kết | , nhà | , nộp | , phấn | , thời | , trước | , việc | - 0 | 0 % | 0 , | 0 ; | 0 lần | 0 ngày | 0 phải | 0 điểm | ; báo | ; có | ; công | ; hoàn | ; tổ | an tỉnh | ban chỉ | ban thường | biệt , | bán trú | bằng văn | chi cục | chính phủ | chỉ huy | chỉ đạo | các trường | các đơn | cán bộ | cáo tiến | cáo ubnd | còn lại | có văn | công , | công an | công dân | công khai | cơ chế | cơ quan | danh sách | doanh nghiệp | dứt điểm | dữ liệu | dự án | gửi văn | gửi về | hiện , | hiện nghị | hoàn tất | hoạch , | hoạch tháng | hướng dẫn | họp chính | hồ sơ | hội và | liên quan | lưu động | lần hai | lớn , | lời bằng | mua sắm | mặt bằng | nghiệp , | nghị quyết | ngày ( | nhà , | nhật ký | nước , | phiên họp | phải báo | phải có | phản ánh | phấn đấu | quyết số | quyết toán | sau khi | sinh hoạt | sơ kết | sở nông | sở tài | sở xây | thanh tra | theo kế | thi công | thành lập | tháng chạp | thông báo | thông tin | thường vụ | thẩm định | thị , | tiến độ | tiếp công | trong tuần | trung tâm | trình ban | trình bộ | trình ký | trước 0 | trước ngày | trưởng ban | trực , | trực hđnd | trực tiếp | trực tại | tuần 0 | tại 0 | tại nhà | tập trung | tổng hợp | ubnd tỉnh | và hoàn | về ban | về công | về phòng | về sở | vị trí | vụ tỉnh | xây dựng | yêu cầu | đoạn 0 | đào tạo | đô thị | đơn vị | đại biểu | đặc biệt | đề nghị | để hoàn | định , | động ,
-0.1 , dự | , khu | , ngày | , từ | , áp | , đưa | , định | . . | 0 giờ | 0 người | 0 triệu | 0 tấn | : 0 | ; 0 | ; các | an ninh | biên bản | bàn giao | bảo an | bố trí | bộ tài | chủ trương | cáo của | cáo số | có thể | công cộng | công nợ | công trình | công tác | công đoàn | cơ bản | cử tri | du lịch | giai đoạn | giao ban | giải ngân | hiện nhiệm | hoạt động | hà nội | hđnd huyện | hội nghị | hợp đồng | khoảng 0 | kinh doanh | kéo dài | kỳ họp | kỳ thi | kỷ niệm | liệu , | làm việc | lần thứ | lịch , | một số | mở cửa | nay , | nghiêm túc | nghiệm thu | nghỉ học | nghị tổng | ngày , | ngày lễ | ngân sách | người dân | nhà văn | ninh trật | năm 0 | phát triển | phòng ubnd | phải mở | quản lý | ra trong | sinh nghỉ | so với | sơ tán | sẽ làm | sẽ được | số 0 | số liệu | sở đã | sử dụng | sửa xong | theo báo | theo dõi | thi đua | thu , | thông qua | thể hóa | triệu đồng | trước đó | trường hợp | trật tự | tình hình | tại các | tại tờ | tầm nhìn | tỉnh , | tổ chức | tờ trình | ubnd xã | vào ban | vào sử | vận động | về kết | vệ sinh | với 0 | vụ trọng | xuất phát | áp dụng | đó , | đưa vào | được thông | đại hội | đạt 0 | đến 0 | đến năm | đề án | định hướng | đồng ; | đột xuất | ứng điện
-0.2 , bắt | , thu | chương trình | các ngày | cơ sở | trọng tâm | tận tay | ít nhất | đối với
-0.3 diễn ra | kiến hoàn | nhiệm vụ
-0.4 dự kiến
`,
  nearBehind: `
0.4 , không
0.2 ) ; | , trình | báo cáo | công an | danh sách | hoàn thành | kết quả | phải có | tổng kết | đơn vị
0.1 , 0 | , các | , công | , dự | , giao | , hoàn | , làm | , mỗi | , mời | , thông | , trong | , đồng | 0 ngày | 0 tháng | ; dự | ; quá | ban chấp | ban quản | chi cục | chưa có | chấp hành | chỉ thị | các đơn | cáo ubnd | có kết | công khai | công nhân | dứt điểm | dự thảo | dự án | giao ban | gửi văn | hạn này | không để | phương án | quá hạn | quả thực | quản lý | sở xây | thiểu 0 | thông qua | thời hạn | thực hiện | trong đó | tôi . | tỉnh uỷ | tối thiểu | tổng hợp | ubnd xã | vào các | về ban | vị trí | với các | xây dựng | đảng uỷ | đồng thời
-0.1 , cả | , cụ | , ngày | , nêu | , phó | , toàn | , tôi | , tổng | , ubnd | , văn | , đã | , đưa | - 0 | 0 , | 0 - | 0 giờ | 0 triệu | 0 tỷ | 0 để | bí thư | bố trí | bổ sung | chính phủ | chưa xong | chủ tịch | có 0 | công bố | cả nước | cụ thể | giải ngân | hết ngày | học sinh | không được | mỗi ngày | một lần | mới có | nghị quyết | như sau | phiên họp | phòng chính | phó thủ | phục vụ | số 0 | thông tin | thời gian | thủ tướng | toàn tỉnh | trường hợp | tổ chức | tới . | ubnd tỉnh | việt nam | và 0 | xử lý | y tế | yêu cầu | ít nhất | đã làm | đảng viên | đầu năm | đầu tư | đến 0 | đến hết | địa bàn | đứng đầu | ảnh :
-0.2 ( 0 | 0 ) | kế hoạch | ngày , | trước ngày
-0.3 0 .
`,
  clauseBefore: `
0.6 trình
0.5 ký | phải
0.4 bản | gửi | hoàn | mới | nghiệp | phòng | sở | thì | thảo | xong | ông
0.3 , | - | bắt | bộ | chính | cũng | khoản | kết | lưu | lại | mọi | nhà | này | nộp | thành | thúc | trang | trước | trạm | từng | xã | xét | đúng | đề | độ
0.2 ban | bán | bãi | bằng | c | chuyển | chị | chợ | chứng | cầu | cục | danh | dứt | dừng | dựng | giao | hai | huy | hết | khu | kế | làm | mã | mẫu | mốc | ngay | nghiêm | nghề | nguyện | ngành | nên | phấn | phần | phối | phụ | phục | quyết | quỹ | soạn | sung | sơ | sử | tham | tin | tiến | toán | tra | trả | trực | tài | tạo | tổng | xây | đào | đôn | đất | đấu | đặt | đốc
0.1 % | ) | ai | an | anh | b | ba | bông | bơm | bảng | bến | bồi | bổ | cha | chi | chia | chiếu | chăn | chưa | chạp | chạy | chấm | chậm | chế | chỉnh | cuối | cá | cáo | công | cùng | cđ | cương | cạnh | cấp | cập | cắt | cống | cổng | dán | dưới | dưỡng | dược | dạy | dẫn | dục | dụng | giáo | giúp | giải | giờ | gò | góp | gạo | gặp | hiểm | hoặc | huynh | hành | hạn | hằng | học | hồ | hỗ | hộ | hợp | ii | in | khai | khi | khoa | khung | khám | khánh | khôi | khẩn | khỏe | linh | lâm | lãnh | lấp | lần | lịch | lọc | lớn | lời | minh | mua | muốn | muộn | mà | máy | mô | mắt | mặt | mẹ | mỏ | mối | mở | nguồn | ngập | ngồi | nhanh | nhau | nhóm | nhất | nhập | nhật | nhắc | nuôi | nông | nút | nửa | phong | phí | phương | phạm | phản | phận | phố | quy | quả | riêng | rào | rõ | rừng | sa | sang | siêu | song | suốt | sách | sông | sắm | sắt | tai | thiên | thiếu | thiện | thoát | thoại | thuế | thí | thôn | thù | thăm | thư | thương | thất | thẩm | thống | thời | tiêm | tiền | triều | trách | trên | trì | trương | trấn | trắc | trồng | trời | trữ | tôi | túc | tư | tạm | tất | tế | tỉnh | tịch | tổ | tục | từ | tỷ | ubnd | uỷ | vay | vi | việc | viện | vướng | vậy | về | vị | vọng | xem | xin | xuống | xác | xếp | yên | yêu | yếu | ánh | ăn | điểm | đo | đoạn | đàn | đá | đêm | đăng | đơn | đưa | đường | đảng | đầu | đặc | đếm | đến | định | đức | ổ
-0.1 bình | bí | bùi | bạc | bất | bầu | bị | bố | bốn | ca | chiến | chuyên | chuyến | chào | cháy | chí | chúc | chấp | chất | chặt | chẽ | chỉ | chờ | chứa | chữa | con | cách | có | căn | cấm | cộng | cờ | cụ | cứ | cứu | cử | cửa | du | dung | duyệt | dài | dân | dùng | dũng | dương | dần | dồn | gia | giới | giữa | gấp | gần | gọi | gọn | gỗ | ha | hay | hcm | hiện | hoa | hoài | hoạch | hoạt | huế | hà | hình | hôm | hơn | hướng | hưởng | hứa | khuẩn | khách | khâu | khí | khô | khả | khẳng | khỏi | khởi | khử | kiện | km | kéo | kênh | kêu | kỷ | lai | lao | liệu | loa | long | luyện | ly | lúc | lượng | lượt | lối | lợi | lực | mái | môn | mùa | mương | mạnh | một | nam | nghiệm | nghĩa | ngân | ngô | nhiên | nhiều | nhiệt | nhìn | như | nhưng | nhấn | nhận | ninh | niên | niệm | nào | nói | năng | nơi | nền | phan | phiên | phát | phép | phó | phượng | phạt | phủ | quan | quán | quỳnh | rồi | sai | sau | so | sáng | sạch | sản | theo | thiệu | thuốc | tháng | thêm | thường | thừa | thực | tiện | tphcm | trao | treo | tri | triệt | triệu | truyền | trích | trần | tuy | tuyên | tuyệt | tàu | tán | tăng | tại | tấn | tầm | tận | tặng | tố | tốc | tốt | tờ | usd | uống | viên | việt | và | vào | vét | vấn | vệ | vụ | xe | xuất | xúc | xả | áp | ít | điện | đài | đáp | đây | đích | đại | đạt | địa | đọng | đột | đủ | đứng | ưu | ương | ước | ảnh | – | “ | ”
-0.2 ( | / | 0 | : | bay | biết | buổi | bàn | chiều | cho | chung | chương | chống | covid | còn | dịch | dịp | hiệu | hóa | hđnd | họp | khoá | khoảng | khẩu | kể | luận | luật | lương | mục | mừng | nay | nghỉ | nguyễn | nhiệm | nhân | nếu | nội | qua | quá | quân | ra | rút | sinh | số | thanh | thu | thuận | thông | thị | thủy | tiêu | tp | trong | trưởng | trầm | trật | trọng | tác | tướng | tượng | vực | xuân | đánh | đảm
-0.3 chức | diễn | giá | huyện | hội | kỳ | là | lễ | ngày | người | quốc | thể | triển | ty | vừa | đi | được
-0.4 cam | dự | hải | để
-0.6 kiến
-0.8 của
-1.0 sẽ | đã
`,
  clauseBehind: `
0.9 phải
0.5 về
0.4 cáo | tôi
0.3 báo | bộ | lại | thông | trình | đo | đơn | để
0.2 anh | ban | bao | binh | bàn | cho | danh | dứt | gì | gửi | hiện | không | lao | lương | mẫu | nhà | nhóm | nào | nữa | qua | quý | quả | sách | thiếu | thấy | thống | tinh | trực | từng | vị | ”
0.1 , | ai | biên | buổi | bản | bảng | camera | chi | chiều | chương | chấm | chấp | chịu | chọn | chốt | chụp | cán | cân | cùng | cảnh | cố | cốt | cụ | cục | dưới | gia | giao | giấy | gồm | ha | hai | hiểm | hoàn | hành | hđnd | hưởng | hệ | ii | ký | kế | kết | liệu | làm | lĩnh | lệ | lời | lực | máy | mối | mời | ngân | ngắn | ngắt | nhanh | nhau | nhất | nhập | những | niêm | nòng | nói | nộp | phủ | quá | riêng | rút | soạn | sàng | sát | sắc | sẵn | sổ | tay | thiểu | thoát | thuộc | thái | thương | thế | thủy | trung | trách | trồng | tán | tịch | tối | tổng | uỷ | vào | vệ | vực | xe | xuân | yên | điện | đua | đảng | đầy | động | ương | ổn
-0.1 - | / | ? | biến | biết | biệt | bão | bình | băng | bất | bị | bố | bốn | ca | chí | chính | chưa | chặt | chẽ | chống | chức | cp | cá | công | căn | cưỡng | cấp | cổ | cổng | của | cứ | cử | cửa | diện | doanh | dài | dũng | dịch | dục | dừng | dự | giám | giáo | giúp | giải | giảm | giờ | giữ | góp | gần | hiệu | hoàng | hoạch | hoạt | huyện | hà | hình | hóa | hơn | hạ | hạn | họp | hồng | hợp | hủy | khai | khoanh | khách | khẩu | khởi | kinh | kéo | kỳ | liên | liền | luân | luật | lãnh | lý | lũ | lượt | lạm | lập | lớn | m | minh | mm | mặt | mỗi | ngay | nghe | nghiệp | nghệ | nghỉ | nghị | nguy | nguyễn | nguồn | ngành | ngày | nhật | này | nâng | nêu | nơi | nạn | nội | nứt | phiên | phát | phân | phí | phó | phú | phương | phạm | phối | quyết | quán | quảng | ra | rất | rộng | sau | sinh | so | sản | số | sở | sử | thanh | thu | thuận | tháng | thúc | thưởng | thượng | thảo | thất | thức | tiêu | tiết | to | tra | triển | truyền | trăm | trước | trưởng | trấn | trị | trọng | trở | tuyến | tuần | tài | tác | tân | tên | tìm | tình | tích | tư | tạo | tết | tới | từ | tỷ | vi | vùng | vậy | vết | xuất | xuống | xây | xã | xảy | xử | yêu | án | áp | điều | đoàn | đài | đêm | đình | đích | đó | đóng | đông | đất | đặc | đề | đổi | đủ | ổ | ở | …
-0.2 ( | : | bằng | cao | cuối | có | do | dung | dụng | học | kiện | lễ | mưa | mới | nam | nhiệm | như | nhưng | phòng | quan | thi | thành | tiến | triệu | tăng | tại | tập | tế | tốt | tổ | ubnd | việt | văn | vượt | vốn | xét | đúng | đường | đạo | đạt | đầu | địa | đồng | độ | đứng
-0.3 ) | cầu | là | một | năm | phố | sẽ | trên | và | đã | được
-0.4 các | đến
-0.5 vụ
-0.7 0
`,
  opening: `
0.8 0 .
0.2 - tổ | a ) | b ) | d ) | nội dung
0.1 - giao | 0 - | a . | c ) | cập nhật | cụ thể | giao ban | kết quả | liên quan | ngoài ra | thứ năm | tiếp tục | trên cơ | tại buổi | tổng giám | từ thực | vì vậy | yêu cầu | điều 0 | đến 0 | đề nghị | đối với | đồng thời
-0.1 ( kèm | ban an | báo cáo | bộ trưởng | chiều 0 | chủ tịch | các cơ | dự án | hiện nay | kết luận | kỳ họp | mở đầu | ngày 0 | p . | phát biểu | sáng 0 | theo báo | theo đài | thông báo | thường trực | tiếp thu | trao đổi | trong 0 | trong tháng | trước đó | tính đến | tại hội | tổng công | đặc biệt | đồng chí | đợt cao
-0.2 công ty | dự kiến | giám đốc | thực hiện | trong đó
`,
  shape: `
0.4 within
-0.1 near-opening
-0.2 year-written
-0.3 opens
`,
};
