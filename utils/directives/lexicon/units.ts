/** Who is to act: what the names of units are made of, and documents that speak. */
import { phrases } from './phrases.ts';

/** First words of the names of bodies. */
export const bodies = phrases(`
  bộ | sở | ban | ban thường vụ | ban chấp hành | ban bí thư | ban quản lý | ban chỉ đạo | ủy ban | ủy ban nhân dân | ubnd | hđnd | hội đồng
  hội đồng nhân dân | văn phòng | ngân hàng | công an | viện | viện ksnd | tòa | tòa án | tand | vksnd | hội | hội liên hiệp | đảng ủy | đảng bộ
  chi bộ | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | quân ủy | thường trực | chính phủ | quốc hội | bộ chính trị | thanh tra
  kiểm toán nhà nước | mặt trận | mặt trận tổ quốc | ubmttq | đoàn | đoàn thanh niên | liên đoàn | công đoàn | trung tâm | khoa | vụ | cục | tổng cục
  chi cục | phòng | trường | học viện | đại học | bệnh viện | bảo hiểm xã hội | kho bạc | tập đoàn | tổng công ty | công ty | công ty cổ phần | công ty tnhh | công ty cp | tổng công ty cổ phần | tổ | tổ công tác
  tổ giúp việc | tiểu ban | đài | báo | tạp chí | quân khu | quân đội | bộ chỉ huy | bộ tư lệnh | viễn thông | điện lực | hải quan | thuế
  nhà xuất bản | xã | phường | thị trấn | huyện | thành phố | tỉnh | quận | khu ủy | chi nhánh | xí nghiệp | thường trực tỉnh ủy
  thường trực thành ủy | thường trực đảng ủy | thường trực hđnd | thường trực hội đồng nhân dân | ban giám đốc | ban giám hiệu | ban chỉ huy
  hội đồng thành viên | hội đồng quản trị | mttq | ubmttq việt nam | ủy ban mặt trận tổ quốc | đội | hạt | trạm | liên minh | hợp tác xã | tỉnh đoàn
  thành đoàn | huyện đoàn | đoàn xã | chi đoàn | nhà máy | xưởng | phân xưởng | nhà trường | thôn | ấp | bhxh | bộ chqs | trường thpt | trường thcs
  trường tiểu học | kho bạc nhà nước | đội quản lý thị trường | ban ngành | ban dân vận | ban tuyên giáo | ban nội chính | thông tấn xã
  đài phát thanh | đồn | đồn biên phòng | bộ đội biên phòng | báo và phát thanh, truyền hình | báo và đài phát thanh, truyền hình | báo và đài
  câu lạc bộ | thư viện | bảo tàng | ban đại diện | ban thanh tra | bộ môn | tổ chuyên môn | đặc khu | thị xã | bản | buôn | xóm | làng | khóm | phum
  sóc | khu dân cư | ban thường trực | ban cán sự | ban cán sự đảng | đảng đoàn | ủy ban kiểm tra | ubkt | hội nông dân | hội phụ nữ
  hội cựu chiến binh | hội người cao tuổi | hội chữ thập đỏ | liên đoàn lao động | viện kiểm sát | viện kiểm sát nhân dân | tòa án nhân dân | thi hành án
  thi hành án dân sự | kiểm toán | sư đoàn | lữ đoàn | trung đoàn | tiểu đoàn | đại đội | binh đoàn | quân chủng | binh chủng | bộ đội | cảnh sát
  cảnh sát biển | kiểm lâm | kiểm ngư | cảng vụ | ban quản trị | ngành | vườn quốc gia | khu bảo tồn | khu bảo tồn thiên nhiên | khu di tích | khu du lịch | truyền tải điện | khu kinh tế | khu công nghiệp | khu chế xuất
  cụm công nghiệp | ban quản lý dự án | pmu | phòng giao dịch | quỹ | quỹ tín dụng | trạm y tế | bưu điện | bưu chính | nông trường | lâm trường
  tổng đài | trường mầm non | trường trung học | trường cao đẳng | trường đại học | trường nội trú | thường vụ | ban công tác | ban công tác mặt trận
  nhóm | phân hiệu | phân viện | chi cục thuế | đội thuế | cơ sở giáo dục | cơ sở y tế | phòng khám | nhà văn hóa | nhà khách | nhà hát | ban trị sự
  giáo xứ | hiệp hội | liên hiệp | liên hiệp các hội | ban soạn thảo | tổ biên tập | tổ thư ký | ban thư ký | ban kiểm soát | ban kiểm phiếu
  ban bầu cử | ủy ban bầu cử | đoàn công tác | đoàn kiểm tra | đoàn giám sát | đoàn thanh tra | hội đồng thi đua | trung tâm phục vụ hành chính công
  bộ phận | bộ phận một cửa | điểm trường | kho | bến xe | ga | sân bay | cảng | tòa soạn | chốt | tiểu khu | tiểu học | mầm non
  ban an toàn giao thông | ban tiếp công dân | cụm | khối | tand tối cao | vksnd tối cao | biên phòng | hải quân | vùng cảnh sát biển | trại giam
  công ty tnhh một thành viên | công ty tnhh mtv | công ty trách nhiệm hữu hạn | tổ công tác đặc biệt | đoàn kiểm tra liên ngành | tổ liên ngành
  chi nhánh ngân hàng | tòa án quân sự | trường chính trị | trường đảng | ban quản lý rừng | hạt kiểm lâm | đồn công an | phòng cảnh sát
  đội cảnh sát | cơ quan cảnh sát điều tra | p. | xn | tgđ | ban tgđ | btv | bch | bcđ | btl | cụm thi | điểm thi | hội đồng thi | bql | bchqs | hđtv | ubmttq | ubkt | ttyt | bv | ctcp | đoàn tncs | tct | ủy hội
`);

/** People and bodies that are addressed without a name. */
export const collectives = phrases(`
  đại biểu | các đại biểu | đội ngũ | bộ, ngành | bộ, ngành, địa phương | bộ, cơ quan | sở, ngành | sở, ban, ngành | ban đảng | địa phương | cơ quan | đơn vị | cơ quan, đơn vị
  cơ quan tham mưu | cơ quan tham mưu, giúp việc | phòng, đơn vị | phòng, ban | tỉnh ủy, thành ủy | doanh nghiệp | thành viên | lực lượng | cấp ủy
  cấp, các ngành | lãnh đạo | điểm cầu | chủ đầu tư | đoàn thể | chi hội | nhà thầu | cấp ủy, chính quyền | cấp ủy các cấp | chính quyền | cán bộ
  cán bộ, đảng viên | đảng viên | cán bộ, công chức | công chức | viên chức | người đứng đầu | thủ trưởng | toàn ngành | toàn đảng bộ | toàn tỉnh
  toàn hệ thống | toàn lực lượng | cơ quan chức năng | cơ quan quản lý | cơ quan chủ quản | cơ quan chủ trì | đơn vị chủ trì | bên liên quan
  chúng ta | công chức địa chính | công chức văn hóa | công chức văn hóa - xã hội | công chức tư pháp | công chức tư pháp - hộ tịch
  công chức văn phòng | công chức tài chính | công chức phụ trách | cán bộ địa chính | cán bộ phụ trách | cán bộ chuyên môn | cán bộ văn phòng
  cán bộ y tế | cán bộ kỹ thuật | cán bộ xã | tổ dân phố | khu phố | bộ phận chuyên môn | kế toán | văn thư | thủ quỹ | thư ký | thư ký hội đồng
  tổng phụ trách | tổng phụ trách đội | tổ bảo vệ | gvcn | giáo viên | tổ trưởng chuyên môn | đồng chí phụ trách | người phụ trách | đơn vị chủ quản
  hộ kinh doanh | chủ cơ sở | chủ nhà trọ | chủ công trình | lực lượng chức năng | đơn vị liên quan | cơ quan liên quan | chi ủy
  hội, đoàn thể | tổ chức chính trị - xã hội | tổ chức đoàn thể | tổ chức đảng | đảng viên phụ trách | đồng chí ủy viên | địa bàn | chủ dự án
  doanh nghiệp khai thác | đơn vị vận hành | ban, ngành | phòng chuyên môn | phòng chức năng | xã, phường, đặc khu | xã và phường
  địa phương ven biển | nhà thầu thi công | liên danh nhà thầu | tư vấn thiết kế | ban điều hành | đơn vị thi công | đồng chí lãnh đạo | bà con
  cán bộ thú y | cán bộ thú y cơ sở | giáo viên chủ nhiệm | bác sĩ | y bác sĩ | nhân viên | nhân viên y tế | công nhân | người lao động | chủ rừng
  hộ dân | phụ huynh | đoàn viên | hội viên | đoàn viên, hội viên | dân quân | người chỉ huy | xã, phường | khoa, phòng | trường học | cơ quan báo chí
  nhà xe | chủ xe | quầy thuốc | nhà thuốc | cửa hàng | ngành chuyên môn | hãng | hãng hàng không | hãng tàu | hãng xe | hãng vận tải | chủ hồ đập | chủ phương tiện | chủ tàu | thuyền trưởng | chủ nhiệm lớp | người dân | nhân dân | cơ quan soạn thảo | cơ quan chuyên môn
  đơn vị tư vấn | tư vấn giám sát | đơn vị quản lý | lực lượng quản lý thị trường | hộ | tổ bảo vệ thôn | tổ công nghệ số cộng đồng | toàn trường
  toàn cơ quan | toàn đơn vị | toàn xã | toàn phường | toàn dân | hệ thống chính trị | cấp trên | người đại diện | người đại diện phần vốn | y tế học đường | thầy cô | thầy cô giáo | anh em | anh chị em | đại lý | đại lý thu | đại lý thu mua | cơ sở cho thuê trọ | cơ sở cho thuê lưu trú | cán bộ y tế thôn, bản | lực lượng bảo vệ an ninh, trật tự ở cơ sở | lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
  lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở | lãnh đạo phụ trách
  kiểm soát viên | hướng dẫn viên | người nuôi | người trồng | người chăn nuôi | người sản xuất | người kinh doanh | khách sạn | cơ sở lưu trú
  doanh nghiệp lữ hành | các cấp, ngành | cơ quan trình | cơ quan thẩm tra | cơ quan thẩm định
  cơ quan thường trực | cơ quan đầu mối | ủy viên | cấp xã | cấp cơ sở | chính quyền địa phương | chính quyền cơ sở | sở, ban, ngành, đoàn thể
  sở, ban, ngành, địa phương | sở, ban, ngành và địa phương | ban, ngành, đoàn thể | bộ, cơ quan ngang bộ | bộ, ngành trung ương | phòng, ban, đơn vị
  phòng, khoa | khoa, phòng, trung tâm | phường, xã | phường, xã, đặc khu | xã, thị trấn | xã, phường, thị trấn | thôn, bản | thôn, xóm
  thôn, tổ dân phố | huyện, thị xã, thành phố | tỉnh, thành phố | cấp, ngành | cấp ủy đảng | cấp ủy, tổ chức đảng | tổ chức cơ sở đảng
  cơ quan, đơn vị, địa phương | cơ quan, tổ chức | cơ quan, ban, ngành | đơn vị, địa phương | đơn vị, cá nhân | tổ chức, cá nhân | cá nhân | tập thể
  cán bộ, công chức, viên chức | công chức, viên chức | cán bộ, giáo viên | cán bộ, giáo viên, nhân viên | cán bộ, chiến sĩ
  cán bộ, đảng viên và nhân dân | chiến sĩ | sĩ quan | giảng viên | sinh viên | học sinh | học viên | cố vấn học tập | cha mẹ học sinh | hộ gia đình
  hộ nuôi | hộ sản xuất | hộ vay | hợp tác xã | tổ hợp tác | chủ hộ | chủ nuôi | chủ đò | chủ bến | chủ nhiệm | chủ nhiệm đề tài | chủ sử dụng
  người sử dụng lao động | người trực | người phát ngôn | người quản lý | người có uy tín | già làng | già làng, trưởng bản | trưởng bản | điều dưỡng
  hộ lý | dược sĩ | kíp trực | ca trực | kiểm sát viên | thẩm phán | điều tra viên | chấp hành viên | hòa giải viên | tuyên truyền viên | báo cáo viên
  cộng tác viên | tình nguyện viên | phóng viên | biên tập viên | thanh tra viên | kiểm lâm viên | chuyên viên | công chứng viên | thủ kho | lái xe
  bảo vệ | cấp phó | cấp trưởng | trưởng đơn vị | trưởng các đơn vị | phụ trách | phụ trách đơn vị | bí thư cấp ủy | ban lãnh đạo | tập thể lãnh đạo
  lãnh đạo đơn vị | tổ công nghệ số | tổ giám sát | đầu mối | đơn vị đầu mối | đơn vị trực thuộc | đơn vị sự nghiệp | đơn vị sự nghiệp công lập
  tổ chức tín dụng | tổ chức hội | tổ chức đoàn | ngân hàng thương mại | thương nhân | cơ sở sản xuất | cơ sở kinh doanh | cơ sở khám bệnh
  nhà thầu phụ | nhà cung cấp | nhà mạng | doanh nghiệp viễn thông | đơn vị quản lý vận hành | chủ hồ | chủ hồ chứa | cơ quan báo, đài | báo, đài
  cơ quan thông tấn | phương tiện thông tin đại chúng | lực lượng vũ trang | lực lượng công an | lực lượng quân đội | lực lượng xung kích | thanh niên
  phụ nữ | nông dân | ngư dân | mọi người | chúng tôi | toàn quân | toàn đảng | toàn hội | toàn viện | toàn công ty | toàn tổng công ty | toàn huyện
  toàn thành phố | toàn sở | tổ chức thành viên | các tổ chức thành viên | anh em | anh chị em | các em | bà con nông dân | toàn bộ máy | chủ | các cấp ủy | các cấp ủy, chính quyền | các cấp ủy đảng | các cấp, các ngành | các cấp chính quyền
  chỉ huy | chỉ huy các cấp | cấp ủy, chỉ huy | cấp ủy, chỉ huy các cấp | lãnh đạo, chỉ huy | lãnh đạo các cấp | lãnh đạo, chỉ huy các cấp
  chỉ huy đơn vị | cấp ủy, chính quyền các cấp | cấp ủy, chính quyền địa phương | chính quyền các cấp | mặt trận và các đoàn thể | hội đoàn thể
  các tổ chức | tổ chức kinh tế | tổ chức xã hội | tổ chức kinh tế, xã hội | tổ chức kinh doanh | thầy giáo, cô giáo | cấp hội | các cấp hội | công an đơn vị, địa phương
  bộ quản lý ngành, lĩnh vực | bộ quản lý chuyên ngành | cơ sở khám bệnh, chữa bệnh | cơ sở khám, chữa bệnh | cơ sở khám chữa bệnh | cơ quan, đơn vị, tổ chức | bộ, cơ quan, đơn vị, địa phương
  các tổ chức chính trị - xã hội | các tổ chức đoàn thể | các tổ chức hội | các tổ chức đảng | các tổ chức tín dụng | các doanh nghiệp | các hộ dân | các ban tham mưu | các ngành, các cấp | cơ quan ngang bộ | cơ quan thuộc chính phủ | quý đơn vị | quý cơ quan | quý công ty | quý trường
`);

/** Stand before them. */
export const quantifiers = phrases(`
  các | mỗi | từng | mọi | những | tất cả | tất cả các | tất cả những | toàn thể | toàn bộ | toàn thể các | hai | ba | bốn | một số | cả hai | cả
  nhiều
`);

/** What bodies and posts are named after: "phòng tổ chức cán bộ". */
export const fields = phrases(`
  tổ chức | cán bộ | nhân sự | nước sạch | dịch vụ công | cơ sở vật chất | phòng chống lụt bão | phòng, chống lụt bão | dự toán | nội vụ | tài chính | kế toán | kế hoạch | đầu tư | ngân sách | kinh tế | hạ tầng | đô thị | xây dựng | giao thông
  vận tải | giao thông vận tải | công thương | công nghiệp | thương mại | dịch vụ | du lịch | văn hóa | xã hội | thể thao | gia đình | thông tin
  truyền thông | báo chí | xuất bản | khoa học | công nghệ | khoa học và công nghệ | công nghệ thông tin | cntt | chuyển đổi số | số | dữ liệu
  nông nghiệp | nông thôn | nông nghiệp và môi trường | môi trường | tài nguyên | tài nguyên và môi trường | tài nguyên nước | nước | đất đai
  địa chính | địa chất | khoáng sản | biển | hải đảo | thủy lợi | thủy sản | lâm nghiệp | chăn nuôi | thú y | trồng trọt | bảo vệ thực vật | thực vật
  khuyến nông | khuyến công | kiểm dịch | lao động | việc làm | thương binh | chính sách | bảo trợ | bảo hiểm | bảo hiểm xã hội | trẻ em
  người có công | giảm nghèo | dân tộc | tôn giáo | giáo dục | giáo dục và đào tạo | đào tạo | dạy nghề | mầm non | tiểu học | trung học
  trung học cơ sở | trung học phổ thông | phổ thông | đại học | thường xuyên | khảo thí | tuyển sinh | sinh viên | học sinh | công tác sinh viên
  y tế | dược | dự phòng | dân số | an toàn thực phẩm | khám bệnh | chữa bệnh | điều dưỡng | hồi sức | cấp cứu | hồi sức cấp cứu | nội | ngoại | nhi
  xét nghiệm | chẩn đoán hình ảnh | kiểm soát nhiễm khuẩn | dinh dưỡng | truyền nhiễm | bệnh tật | vật tư | trang thiết bị | thiết bị | tư pháp
  hộ tịch | pháp chế | pháp luật | hành chính | hành chính công | văn thư | lưu trữ | tổng hợp | quản trị | tài vụ | văn phòng | thanh tra | kiểm tra
  giám sát | kiểm soát | kiểm toán | thi đua | khen thưởng | thi đua khen thưởng | cải cách hành chính | tiếp dân | tiếp công dân | khiếu nại | tố cáo
  dân vận | tuyên giáo | nội chính | tuyên huấn | mặt trận | đoàn thể | công đoàn | thanh niên | phụ nữ | cựu chiến binh | nông dân | đảng | đảng vụ
  quân sự | quốc phòng | an ninh | trật tự | trật tự đô thị | cảnh sát | phòng cháy | chữa cháy | phòng cháy, chữa cháy | phòng cháy chữa cháy
  cứu nạn | cứu hộ | cứu nạn, cứu hộ | tìm kiếm cứu nạn | tìm kiếm, cứu nạn | phòng thủ | dân sự | phòng thủ dân sự | phòng chống thiên tai | thiên tai | phòng chống | biên phòng | hải quan
  thuế | kho bạc | ngân hàng | tín dụng | thị trường | quản lý thị trường | giá | công sản | tài sản | đấu thầu | đấu giá | dự án | công trình
  quy hoạch | kiến trúc | nhà ở | vật liệu | bất động sản | giải phóng mặt bằng | mặt bằng | tái định cư | phát triển quỹ đất | quỹ đất | đường bộ
  đường sắt | đường thủy | hàng hải | hàng không | đăng kiểm | bến bãi | cây xanh | chiếu sáng | thoát nước | cấp nước | vệ sinh | môi trường đô thị
  điện | điện lực | điện nước | năng lượng | dầu khí | hóa chất | an toàn | kỹ thuật | cơ khí | cơ điện | luyện kim | sản xuất | kinh doanh
  xuất nhập khẩu | hợp tác | hợp tác quốc tế | quốc tế | đối ngoại | ngoại vụ | lễ tân | hội nhập | doanh nghiệp | quản lý | chỉ huy | chỉ đạo
  điều hành | công tác | giúp việc | soạn thảo | biên tập | nghiên cứu | phục vụ | hỗ trợ | tư vấn | xúc tiến | phát triển | bảo vệ | bảo trì
  vận hành | khai thác | thẩm định | thi công | nghiệm thu | tuyên truyền | điều phối | liên ngành | nghiệp vụ | chuyên môn | chuyên trách
  kiêm nhiệm | chức năng | thường trực | một cửa | cơ sở | cộng đồng | tự quản | bán trú | nội trú | ký túc xá | thư viện | học liệu | học tập
  chủ nhiệm | bộ môn | lễ hội | di tích | bảo tồn | di sản | chợ | bến cá | cảng cá | cảng biển | hồ chứa | hồ đập | đập | đê điều | rừng | kiểm lâm | khu công nghiệp
  khu kinh tế | bảo dưỡng | sửa chữa | tin học | viễn thông | bưu chính | phát thanh | truyền hình | tiếp thị | bán hàng | chăm sóc khách hàng
  khách hàng | pháp y | giám định | chuyên viên | kiểm định | chất lượng | đo lường | tiêu chuẩn | sở hữu trí tuệ | đổi mới sáng tạo | sáng tạo
  thống kê | dự báo | khí tượng | thủy văn | khí tượng thủy văn | quan trắc | viễn thám | nhà đất | đăng ký đất đai | đăng ký | cư trú
  xuất nhập cảnh | ma túy | hình sự | điều tra | thi hành án | bổ trợ tư pháp | trợ giúp pháp lý | công chứng | nông thôn mới | ocop | vốn
  kế hoạch tổng hợp | hậu cần | hậu cần, kỹ thuật | chính trị | tác chiến | dân quân | tự vệ | huấn luyện | động viên | dân dụng | khu vực | cơ động
  thủy nông | chè | cà phê | nhà | trung ương | tối cao | cấp cao | các cấp | cấp tỉnh | cấp xã | cấp huyện | nhà nước | địa phương | tại chỗ
  mía đường | lương thực | xăng dầu | dệt may | thủy điện | điện tử | chính trị - xã hội | nhân dân | xuất khẩu | lễ tang | nghĩa trang
  bảo vệ môi trường | bảo vệ rừng | phòng hộ | đặc dụng | cung ứng | vật nuôi | cây trồng | giống | thực phẩm | dân cư | điện chiếu sáng | ngữ văn
  toán | ngoại ngữ | tiếng anh | thể dục | giáo vụ | đoàn đội | y tế dự phòng | kiểm nghiệm | đông y | châm cứu | phục hồi chức năng | sức khỏe
  sức khỏe sinh sản | da liễu | tâm thần | lao phổi | mắt | răng hàm mặt | tai mũi họng | thận nhân tạo | chống nhiễm khuẩn | khám | nơi đó | sở tại
  quốc gia | truyền tải | truyền tải điện | cao tốc | xi măng | thép | than | cao su | tàu thủy | thuốc lá | hạ tầng kỹ thuật | tiếp công dân | đấu thầu | cạnh tranh
  sau thông quan | phòng bệnh | bệnh | dịch tễ | vệ sinh dịch tễ | duy tu | hạ tầng giao thông | cấp thoát nước | thoát nước đô thị | lưu trú | giết mổ | chế biến | nuôi trồng | ăn uống | bán lẻ | bán buôn | thu mua | thẩm mỹ | cắt | may | hàn | đúc | nhuộm | đóng gói
  ứng phó sự cố, thiên tai và tìm kiếm cứu nạn | ứng phó với biến đổi khí hậu | biến đổi khí hậu | tư tưởng | nội địa | chuyên gia | nghĩa vụ quân sự
  liên thông | đại biểu quốc hội | phòng, chống thiên tai | phòng, chống tham nhũng | phòng, chống ma túy | phòng, chống bệnh truyền nhiễm
  khám, chữa bệnh | khám chữa bệnh | thi đua, khen thưởng | dân số, kế hoạch hóa gia đình | nông, lâm nghiệp | nông, lâm, ngư nghiệp | nông, lâm, thủy sản
  nông, lâm sản và thủy sản | nông lâm sản và thủy sản | chất lượng, chế biến và phát triển thị trường | chống buôn lậu | chống buôn lậu, gian lận thương mại và hàng giả
  phòng, chống hiv/aids | phòng, chống tệ nạn xã hội | phòng, chống mua bán người | phòng, chống rửa tiền | phòng, chống bạo lực gia đình | phòng, chống tác hại của thuốc lá
  dân dụng, công nghiệp | dân dụng và công nghiệp | sản xuất, kinh doanh | lao động, thương binh và xã hội
  y khoa | y học | y học cổ truyền | y dược | y dược cổ truyền | hồi sức tích cực | chống độc | nghề nghiệp | giáo dục nghề nghiệp | giáo dục thường xuyên
  công nghệ cao | an ninh mạng | tội phạm | tội phạm sử dụng công nghệ cao | liên huyện | liên xã | cửa khẩu | cửa khẩu quốc tế | xổ số | xổ số kiến thiết | bình đẳng giới
  nghệ thuật | văn học | văn học nghệ thuật | lịch sử | bức xạ | hạt nhân | đa dạng sinh học | thiên nhiên | ô nhiễm | năng lượng tái tạo | sự nghiệp | doanh nghiệp nhỏ và vừa
  phòng, chống dịch bệnh | phòng, chống dịch | phòng chống dịch | phòng, chống lụt bão | phòng, chống cháy rừng | phòng, chống tội phạm | phổ biến, giáo dục pháp luật | bệnh truyền nhiễm | chiến lược | luật sư | văn bản | pháp quy | đê | đê điều | đại biểu | thị trường trong nước | quản lý thị trường trong nước | sông
`);

/** Say which of many are meant: "các đơn vị liên quan". */
export const qualifiers = phrases(`
  liên quan | có liên quan | hữu quan | trực thuộc | phụ trách | chủ quản | chủ trì | soạn thảo | sở tại | sử dụng ngân sách | đóng trên địa bàn | trên địa bàn
  ven biển | ven sông | vùng bãi | vùng cao | vùng sâu | miền núi | biên giới | hải đảo | đồng bằng | trọng điểm | nói trên | nêu trên | này | đó
  còn lại | khác | trong tỉnh | trong ngành | trong huyện | trong xã | toàn tỉnh | toàn quốc | cấp tỉnh | cấp huyện | cấp xã | cấp trên | các cấp | cùng cấp
  ngoài công lập | công lập | ngoài nhà nước | tư nhân | nhà nước | tỉnh bạn | địa phương | cơ sở | xung kích | tại chỗ | vũ trang | thường trực
  phụ trách địa bàn | phụ trách khối | phụ trách lĩnh vực | được phân công | trung ương | đương nhiệm | mới | cũ | chưa hoàn thành | chậm tiến độ
  hai cấp | 2 cấp | tuyến tỉnh | tuyến huyện | tuyến xã | tuyến trung ương | tuyến dưới | tuyến trên | tuyến cơ sở | vi phạm | đứng đầu | đầu nguồn | hạ du | giáp ranh | lân cận | đầu ngành | lớn | nhỏ | y tế | chủ lực | phường | xã | tối cao | cấp cao | nơi đó
  nơi ấy
`);

/** Documents that speak. */
export const documents = phrases(`
  thông báo kết luận | thông báo | chỉ thị | nghị quyết | kết luận | công điện | công văn | kế hoạch | quyết định | văn bản | văn bản kết luận
  kết luận thanh tra | kết luận hội nghị | nghị quyết hội nghị | thông tri | hội nghị | cuộc họp | kỳ họp | phiên họp
`);
