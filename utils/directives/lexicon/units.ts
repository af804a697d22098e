/** Who is to act: names of bodies, addressees without a name of their own, documents that speak. */
import { phrases } from './phrases.ts';

export const bodies = phrases(`
  bộ | sở | ban | ban thường vụ | ban chấp hành | ban bí thư | ban quản lý | ban chỉ đạo | ủy ban | ủy ban nhân dân | ubnd | hđnd | hội đồng
  hội đồng nhân dân | văn phòng | ngân hàng | công an | viện | viện ksnd | tòa | tòa án | tand | vksnd | hội | hội liên hiệp | đảng ủy | đảng bộ
  chi bộ | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | quân ủy | thường trực | chính phủ | quốc hội | bộ chính trị | thanh tra
  kiểm toán nhà nước | mặt trận | mặt trận tổ quốc | ubmttq | đoàn | đoàn thanh niên | liên đoàn | công đoàn | trung tâm | khoa | vụ | cục | tổng cục
  chi cục | phòng | trường | học viện | đại học | bệnh viện | bảo hiểm xã hội | kho bạc | tập đoàn | tổng công ty | công ty | tổ | tổ công tác
  tổ giúp việc | tiểu ban | đài | báo | tạp chí | quân khu | quân đội | bộ chỉ huy | bộ tư lệnh | viễn thông | điện lực | hải quan | thuế
  nhà xuất bản | xã | phường | thị trấn | huyện | thành phố | tỉnh | quận | khu ủy | chi nhánh | xí nghiệp | thường trực tỉnh ủy
  thường trực thành ủy | thường trực đảng ủy | thường trực hđnd | thường trực hội đồng nhân dân | ban giám đốc | ban giám hiệu | ban chỉ huy
  hội đồng thành viên | hội đồng quản trị | mttq | ubmttq việt nam | ủy ban mặt trận tổ quốc | đội | hạt | trạm | liên minh | hợp tác xã | tỉnh đoàn
  thành đoàn | huyện đoàn | đoàn xã | chi đoàn | nhà máy | xưởng | phân xưởng | nhà trường | thôn | ấp | bhxh | bộ chqs | trường thpt | trường thcs
  trường tiểu học | kho bạc nhà nước | đội quản lý thị trường | ban ngành | ban dân vận | ban tuyên giáo | ban nội chính | thông tấn xã
  đài phát thanh | đồn | đồn biên phòng | bộ đội biên phòng | báo và phát thanh, truyền hình | báo và đài phát thanh, truyền hình | báo và đài
  câu lạc bộ | thư viện | bảo tàng | ban đại diện | ban thanh tra | bộ môn | tổ chuyên môn
`);

export const collectives = phrases(`
  các bộ | các bộ, ngành | các bộ, ngành, địa phương | các bộ, cơ quan | các sở | các sở, ngành | các sở, ban, ngành | các ban | các ban đảng
  các ngành | các cấp | các địa phương | các cơ quan | các đơn vị | các cơ quan, đơn vị | các cơ quan tham mưu | các cơ quan tham mưu, giúp việc
  các phòng | các phòng, đơn vị | các phòng, ban | các tỉnh | các tỉnh ủy, thành ủy | các huyện | các xã | các chi bộ | các đảng bộ | các đảng ủy
  các tổ chức | các tập đoàn | các doanh nghiệp | các đồng chí | các thành viên | các lực lượng | các trường | các cấp ủy | các cấp, các ngành
  các lãnh đạo | các điểm cầu | các chủ đầu tư | các ban quản lý | các hội | các đoàn thể | các ủy ban | các cục | các vụ | các viện | các trung tâm
  các chi hội | các nhà thầu | các tổng công ty | các công ty | bộ, ngành | sở, ngành | địa phương | cơ quan | đơn vị | cơ quan, đơn vị | cấp ủy
  cấp ủy, chính quyền | cấp ủy các cấp | chính quyền | mỗi cán bộ | mỗi cán bộ, đảng viên | mỗi đảng viên | mỗi đơn vị | mỗi cơ quan | từng cơ quan
  từng đơn vị | từng đồng chí | từng cán bộ | cán bộ | cán bộ, đảng viên | cán bộ, công chức | toàn thể cán bộ | toàn bộ cán bộ | đảng viên
  công chức | viên chức | người đứng đầu | thủ trưởng | lãnh đạo | lãnh đạo các | toàn ngành | toàn đảng bộ | toàn tỉnh | toàn hệ thống
  toàn lực lượng | lực lượng | cơ quan chức năng | cơ quan quản lý | cơ quan chủ quản | cơ quan chủ trì | đơn vị chủ trì | các bên liên quan
  doanh nghiệp | chủ đầu tư | nhà thầu | thành viên | những người | mỗi người | tất cả | tất cả các | hai bộ | hai đơn vị | chúng ta | đại diện
  các đ/c | công chức địa chính | công chức văn hóa | công chức văn hóa - xã hội | công chức tư pháp | công chức tư pháp - hộ tịch
  công chức văn phòng | công chức tài chính | công chức phụ trách | cán bộ địa chính | cán bộ phụ trách | cán bộ chuyên môn | cán bộ văn phòng
  cán bộ y tế | cán bộ kỹ thuật | cán bộ xã | tổ dân phố | các tổ dân phố | các khu phố | khu phố | trưởng khu phố | các trưởng khu phố | bộ phận
  các bộ phận | bộ phận một cửa | bộ phận chuyên môn | kế toán | văn thư | thủ quỹ | thư ký | thư ký hội đồng | tổng phụ trách | tổng phụ trách đội
  tổ bảo vệ | gvcn | các gvcn | các giáo viên | các tổ chuyên môn | tổ trưởng chuyên môn | các tổ trưởng | các đồng chí phó | các đồng chí trưởng
  đồng chí phụ trách | người phụ trách | đơn vị chủ quản | ban quản lý chợ | các hộ kinh doanh | chủ cơ sở | các chủ cơ sở | chủ nhà trọ
  chủ công trình | các lực lượng chức năng | các đơn vị liên quan | các bên | đơn vị liên quan | cơ quan liên quan | các cơ quan liên quan
  các chi ủy | chi ủy | các hội, đoàn thể | hội, đoàn thể | mttq và các đoàn thể | các tổ chức chính trị - xã hội | các tổ chức đoàn thể
  các tổ chức đảng | đảng viên phụ trách | các đồng chí ủy viên | từng đồng chí ủy viên | các địa bàn | các điểm | các nhà máy nước | các chủ dự án
  chủ dự án | các doanh nghiệp khai thác | đơn vị vận hành | các đơn vị vận hành | các ban, ngành | các phòng chuyên môn | các phòng chức năng
  phòng chuyên môn | các xã, phường, đặc khu | các xã và phường | các địa phương ven biển | địa phương ven biển | các nhà thầu thi công
  nhà thầu thi công | liên danh nhà thầu | tư vấn thiết kế | ban điều hành | các cơ quan chủ trì | các đơn vị chủ trì | các đơn vị thi công
  các đồng chí lãnh đạo | đồng chí lãnh đạo | bà con | cán bộ thú y | cán bộ thú y cơ sở | giáo viên | giáo viên chủ nhiệm | bác sĩ | y bác sĩ
  nhân viên | nhân viên y tế | công nhân | người lao động | chủ rừng | các chủ rừng | hộ dân | phụ huynh | đoàn viên | hội viên | đoàn viên, hội viên
  dân quân | người chỉ huy | mỗi thôn | mỗi xã | mỗi phường | mỗi đồng chí | mỗi phòng | mỗi khoa | mỗi trường | từng phòng | từng xã | từng khoa
  các thôn | các phường | các xã, phường | các khoa | các khoa, phòng | các trường học | các khối | các tổ | các đội | các nhà máy | tất cả các đơn vị
  những đơn vị | những cơ quan | những xã | các nhà trường | nhà trường | cơ quan báo chí | các cơ quan báo chí | chủ hồ đập | chủ phương tiện
  chủ tàu | các chủ tàu | thuyền trưởng | chủ nhiệm lớp | người dân | nhân dân | cơ quan soạn thảo | cơ quan chuyên môn | cơ quan tham mưu
  đơn vị tư vấn | tư vấn giám sát | đơn vị thi công | đơn vị quản lý | lực lượng chức năng | lực lượng quản lý thị trường | các điểm trường
  ban giám hiệu các trường | các cơ sở | các cơ sở giáo dục | các hộ | tổ bảo vệ thôn | tổ công nghệ số cộng đồng | các trưởng thôn | các trưởng phòng
  các phó chủ tịch | mọi cán bộ | mọi đơn vị | mọi đảng viên | toàn trường | toàn cơ quan | toàn đơn vị | toàn xã | toàn phường | toàn dân | toàn thể
  toàn thể giáo viên | cả hệ thống chính trị | hệ thống chính trị | phó giám đốc phụ trách | lãnh đạo phụ trách | cơ quan thường trực
  cơ quan đầu mối | ban quản lý các | các ủy viên | các sở, ban, ngành và | các sở, ban, ngành, ubnd | cấp xã | cấp cơ sở | các cụm | các trạm
  các hạt | các công ty thủy lợi | chính quyền địa phương | chính quyền cơ sở | chính quyền các xã
`);

export const documents = phrases(`
  thông báo kết luận | thông báo | chỉ thị | nghị quyết | kết luận | công điện | công văn | kế hoạch | quyết định | văn bản | văn bản kết luận
  kết luận hội nghị | nghị quyết hội nghị | thông tri
`);
