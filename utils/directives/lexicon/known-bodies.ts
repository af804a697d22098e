/**
 * Bodies that are known by their whole names: those of the State, the Party and the organisations beside them, whose names hold
 * verbs, commas and small words that no rule tells from what a body does. Names of former ministries and departments stay:
 * documents of their time are still read. An office adds its own in the options.
 */
import { phrases } from './phrases.ts';

/** What may stand behind them is read as behind any other name: "Cục Thuế tỉnh Lào Cai". */
export const knownBodies = phrases(`
  bộ nông nghiệp và môi trường | bộ dân tộc và tôn giáo | bộ lao động - thương binh và xã hội | bộ lao động, thương binh và xã hội | thông tấn xã việt nam
  ủy ban quản lý vốn nhà nước tại doanh nghiệp | viện hàn lâm khoa học xã hội việt nam | viện hàn lâm khoa học và công nghệ việt nam | ban cơ yếu chính phủ
  ủy ban chứng khoán nhà nước | ủy ban giám sát tài chính quốc gia | ủy ban cạnh tranh quốc gia | ủy ban an toàn giao thông quốc gia | ủy ban quốc gia về chuyển đổi số
  tổng liên đoàn lao động việt nam | trung ương đoàn thanh niên cộng sản hồ chí minh | trung ương đoàn tncs hồ chí minh | trung ương đoàn | trung ương hội nông dân việt nam
  trung ương hội liên hiệp phụ nữ việt nam | bộ chính trị, ban bí thư | ban chính sách, chiến lược trung ương | ban tuyên giáo và dân vận trung ương | ủy ban kinh tế và tài chính
  ủy ban công tác đại biểu | ủy ban dân nguyện và giám sát | ủy ban pháp luật và tư pháp | ủy ban văn hóa và xã hội | ủy ban khoa học, công nghệ và môi trường

  tổng cục dự trữ nhà nước | cục dự trữ nhà nước | cục quản lý giá | cục quản lý công sản | cục tài chính doanh nghiệp | cục phát triển doanh nghiệp nhà nước
  cục quản lý, giám sát bảo hiểm | cục quản lý, giám sát kế toán, kiểm toán | cục quản lý, giám sát chính sách thuế, phí và lệ phí | cục tin học và thống kê tài chính
  cục quản lý nợ và tài chính đối ngoại | cục quản lý đấu thầu | cục đầu tư nước ngoài | cục phát triển doanh nghiệp tư nhân và kinh tế tập thể | vụ ngân sách nhà nước
  vụ hành chính sự nghiệp | vụ tài chính hành chính sự nghiệp | vụ thị trường tài chính | vụ các định chế tài chính | vụ tổng hợp kinh tế quốc dân
  vụ kinh tế địa phương và lãnh thổ | vụ giám sát và thẩm định đầu tư | cục thanh tra, giám sát ngân hàng | cơ quan thanh tra, giám sát ngân hàng

  tổng cục quản lý thị trường | cục quản lý và phát triển thị trường trong nước | vụ thị trường trong nước | cục xúc tiến thương mại | cục xuất nhập khẩu | cục phòng vệ thương mại
  cục thương mại điện tử và kinh tế số | cục điều tiết điện lực | cục điện lực và năng lượng tái tạo | cục điện lực | cục hóa chất | cục công nghiệp
  cục công thương địa phương | cục kỹ thuật an toàn và môi trường công nghiệp | cục đổi mới sáng tạo, chuyển đổi xanh và khuyến công | vụ dầu khí và than | vụ chính sách thương mại đa biên

  cục đường bộ việt nam | cục đường sắt việt nam | cục hàng không việt nam | cục hàng hải việt nam | cục hàng hải và đường thủy việt nam | cục đường thủy nội địa việt nam
  cục đăng kiểm việt nam | cục đường cao tốc việt nam | cục quản lý đầu tư xây dựng | cục kinh tế - quản lý đầu tư xây dựng | cục quản lý hoạt động xây dựng
  cục kinh tế xây dựng | cục quản lý nhà và thị trường bất động sản | cục giám định nhà nước về chất lượng công trình xây dựng | cục hạ tầng kỹ thuật
  cục phát triển đô thị | vụ quy hoạch - kiến trúc | vụ vật liệu xây dựng | vụ khoa học công nghệ, môi trường và vật liệu xây dựng | vụ vận tải và an toàn giao thông
  ban quản lý dự án đường hồ chí minh | ban quản lý dự án mỹ thuận | ban quản lý dự án thăng long | ban quản lý dự án đường sắt | ban quản lý dự án hàng hải

  cục chất lượng, chế biến và phát triển thị trường | cục quản lý và xây dựng công trình thủy lợi | cục quản lý đê điều và phòng, chống thiên tai | tổng cục phòng, chống thiên tai
  cục thủy sản và kiểm ngư | cục lâm nghiệp và kiểm lâm | cục chăn nuôi và thú y | cục trồng trọt và bảo vệ thực vật | cục kinh tế hợp tác và phát triển nông thôn
  cục quản lý chất lượng nông lâm sản và thủy sản | cục quản lý tài nguyên nước | cục quản lý đất đai | tổng cục quản lý đất đai | cục đăng ký và dữ liệu thông tin đất đai
  cục quy hoạch và phát triển tài nguyên đất | cục địa chất và khoáng sản việt nam | cục khoáng sản việt nam | cục khí tượng thủy văn | cục biến đổi khí hậu
  cục bảo tồn thiên nhiên và đa dạng sinh học | cục kiểm soát ô nhiễm môi trường | cục biển và hải đảo việt nam | cục viễn thám quốc gia
  cục đo đạc, bản đồ và thông tin địa lý việt nam | trung tâm dự báo khí tượng thủy văn quốc gia | trung tâm khuyến nông quốc gia | văn phòng điều phối nông thôn mới trung ương

  cục an toàn thông tin | cục viễn thông | cục tần số vô tuyến điện | cục báo chí | cục phát thanh, truyền hình và thông tin điện tử | cục xuất bản, in và phát hành
  cục thông tin cơ sở | cục thông tin cơ sở và thông tin đối ngoại | cục thông tin đối ngoại | cục chuyển đổi số quốc gia | cục công nghiệp công nghệ thông tin
  cục công nghiệp công nghệ thông tin và truyền thông | cục bưu điện trung ương | cục sở hữu trí tuệ | cục an toàn bức xạ và hạt nhân | cục năng lượng nguyên tử
  cục khởi nghiệp và doanh nghiệp công nghệ | cục đổi mới sáng tạo | cục phát triển thị trường và doanh nghiệp khoa học và công nghệ | cục thông tin, thống kê
  tổng cục tiêu chuẩn đo lường chất lượng | ủy ban tiêu chuẩn đo lường chất lượng quốc gia | trung tâm internet việt nam | trung tâm giám sát an toàn không gian mạng quốc gia

  cục di sản văn hóa | cục nghệ thuật biểu diễn | cục điện ảnh | cục mỹ thuật, nhiếp ảnh và triển lãm | cục bản quyền tác giả | cục văn hóa cơ sở
  cục văn hóa cơ sở, gia đình và thư viện | cục du lịch quốc gia việt nam | cục hợp tác quốc tế | cục thể dục thể thao việt nam | cục thể dục thể thao | cục văn hóa các dân tộc việt nam
  vụ gia đình | vụ thư viện | vụ văn hóa dân tộc

  cục nhà giáo và cán bộ quản lý giáo dục | cục giáo dục nghề nghiệp và giáo dục thường xuyên | cục quản lý chất lượng | cục khoa học, công nghệ và thông tin
  tổng cục giáo dục nghề nghiệp | vụ học sinh, sinh viên | vụ giáo dục chính trị và công tác học sinh, sinh viên | vụ giáo dục quốc phòng và an ninh | vụ giáo dục thể chất
  vụ giáo dục phổ thông | vụ giáo dục mầm non | vụ giáo dục đại học | vụ giáo dục thường xuyên

  cục y tế dự phòng | cục phòng bệnh | cục phòng, chống hiv/aids | cục quản lý khám, chữa bệnh | cục quản lý khám chữa bệnh | cục quản lý dược | cục quản lý y dược cổ truyền
  cục quản lý y, dược cổ truyền | cục an toàn thực phẩm | cục quản lý môi trường y tế | cục bà mẹ và trẻ em | cục cơ sở hạ tầng và thiết bị y tế | cục hạ tầng và thiết bị y tế
  cục khoa học công nghệ và đào tạo | vụ bảo hiểm y tế | vụ sức khỏe bà mẹ - trẻ em | vụ truyền thông và thi đua, khen thưởng | tổng cục dân số - kế hoạch hóa gia đình
  viện kiểm nghiệm an toàn vệ sinh thực phẩm quốc gia | viện vệ sinh dịch tễ trung ương | viện sốt rét - ký sinh trùng - côn trùng trung ương | viện dinh dưỡng quốc gia
  bệnh viện bệnh nhiệt đới trung ương | bệnh viện hữu nghị việt đức

  cục cảnh sát quản lý hành chính về trật tự xã hội | cục cảnh sát điều tra tội phạm về ma túy | cục cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu
  cục cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | cục cảnh sát phòng, chống tội phạm về môi trường | cục an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
  cục quản lý xuất nhập cảnh | cục kỹ thuật nghiệp vụ | cục cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng | trung tâm dữ liệu quốc gia
  cục cứu hộ - cứu nạn | cục điều tra chống buôn lậu | bộ tổng tham mưu | cục tác chiến | cục quân y | cục dân quân tự vệ | tổng cục hậu cần - kỹ thuật | tổng cục công nghiệp quốc phòng

  cục hộ tịch, quốc tịch, chứng thực | cục hành chính tư pháp | cục trợ giúp pháp lý | cục bổ trợ tư pháp | cục bồi thường nhà nước | cục phổ biến, giáo dục pháp luật và trợ giúp pháp lý
  cục kiểm tra văn bản và quản lý xử lý vi phạm hành chính | cục kiểm tra văn bản và tổ chức thi hành pháp luật | cục đăng ký quốc gia giao dịch bảo đảm | tổng cục thi hành án dân sự
  cục quản lý thi hành án dân sự | cục công nghệ thông tin | cục việc làm | cục quản lý lao động ngoài nước | cục an toàn lao động | cục người có công | cục bảo trợ xã hội
  cục phòng, chống tệ nạn xã hội | cục quan hệ lao động và tiền lương | cục tiền lương và bảo hiểm xã hội | vụ bình đẳng giới | vụ cải cách hành chính | vụ chính quyền địa phương
  vụ công chức - viên chức | vụ tổ chức - biên chế | cục văn thư và lưu trữ nhà nước | ban thi đua - khen thưởng trung ương | hội đồng thi đua - khen thưởng trung ương
  văn phòng ban chỉ đạo quốc gia phòng thủ dân sự | ban chỉ đạo quốc gia phòng thủ dân sự | ban chỉ đạo 389 quốc gia
  ban chỉ đạo trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực | ban chỉ đạo trung ương về phòng, chống tham nhũng, tiêu cực
  văn phòng đoàn đbqh và hđnd | văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân | ban quản lý dự án đầu tư xây dựng | ban qlda đầu tư xây dựng

  chi cục an toàn vệ sinh thực phẩm | chi cục quản lý chất lượng nông lâm sản và thủy sản | sở giao thông công chánh | trung tâm điều hành đô thị thông minh
  trung tâm giám sát, điều hành thông minh | trường thpt chuyên | trường trung học phổ thông chuyên | hải đội | hải đội biên phòng | khu quản lý đường bộ | cảng vụ hàng hải | cảng vụ hàng không

  tập đoàn bưu chính viễn thông việt nam | tập đoàn công nghiệp than - khoáng sản việt nam | tập đoàn công nghiệp - viễn thông quân đội | tập đoàn công nghiệp - năng lượng quốc gia việt nam
  tổng công ty đầu tư phát triển đường cao tốc việt nam | tổng công ty cảng hàng không việt nam | tổng công ty quản lý bay việt nam | tổng công ty truyền tải điện quốc gia
  công ty vận hành hệ thống điện và thị trường điện quốc gia | evn | evnnpt | evnhanoi | evnspc | evnnpc | evncpc | evnhcmc | nsmo | vnpt | tkv | pvn | petrovietnam | vec | acv | vatm | vinachem
  vinatex | vinafood | viettel | mobifone | petrolimex | pvoil | vietnam airlines | vietcombank | vietinbank | bidv | agribank | vietnam post
`);
