import type { LeadTable } from '../lead-span.ts';

/** Learned by `npm run train leads` from the directives among 6003 sentences of 164 documents of the project and 432 of other sources. See `LeadTable`. */
export const LEADS: LeadTable = {
  begins: {
    bias: -3.4,
    before: `
3.8 :
2.8 nghị
2.7 thì
2.1 cầu
1.9 giao
1.8 ¶
1.7 với | “
1.6 nên | tới
1.5 phía | ý
1.2 ,
1.1 rằng
1.0 này | vậy
0.9 " | cho | do | gửi | thúc
0.8 bình | sang
0.7 ( | ; | buộc | khiến | nhở
0.6 hiện | ngày | uỷ
0.5 giữa | mà | đó | đến
0.4 nhưng | thêm | trưởng
0.3 c | còn | hay | muốn | mở | xong
0.2 mắt | nhắc | riêng
-0.1 ban | cơ | cổng | giáo | hoặc | không | mời | nhất | nào | qua | sàng | thành | tra | trực | tết | tỉnh | từ | việt
-0.2 . | / | anh | bàn | bắt | bộ | chính | chức | cđ | cử | diện | giúp | hải | hợp | kịch | lượng | lập | mưu | mỗi | pháp | phòng | quan | quyền | quảng | sở | thay | thời | tp | trạng | từng | viên | vào | ánh | đi
-0.3 % | an | bách | có | dụng | nam | như | quý | theo | trí | trụ | được | đạo | đầu | đốc
-0.4 ) | dân | gồm | trong | xuất | đại | để | động
-0.5 chí | dẫn | kiến | một | sách | triệt | tại | ubnd | ở
-0.6 công | thuộc | trình
-0.7 cáo | cùng | nghe
-0.8 tịch
-0.9 về
-1.1 0 | các
-1.2 của
-1.7 và
`,
    beforePair: `
`,
    behind: `
1.9 trưởng
1.5 tphcm
1.4 chánh
1.3 sở
1.1 các
1.0 chị
0.9 toàn
0.8 0 | anh | ban | phòng | thầy
0.7 bạc | cơ | cấp | cục | mttq | viện
0.6 chủ | cán | giám | trạm
0.5 báo | công | cảnh | tất | ubnd
0.4 bộ | hòa | lực | ngân | thanh
0.3 ba | chỉ | hạt | kế | liên | lãnh | mỗi | ngành | quản | tp | trung | văn | đ
0.2 bí | giáo | hiệp | hà | mọi | p | quý | tập | tổ | vụ
0.1 điều
-0.1 biên | bình | cảng | dự | hội | khoa | khẩn | kết | lâm | nhà | phải | quận | thông | tân | tại | đồn
-0.2 chiến | chính | chốt | giao | hai | không | luật | làng | nam | nghị | nhân | nông | nậm | nội | sau | thiện | trong | trường | tôi | việc | về | đoàn | đề | địa | ấp
-0.3 bảo | cô | hải | những | phụ | thiếu | tiểu | tết | vị | đài | đông
-0.4 cá | hđnd | nhóm | quốc | quỹ | sinh | theo | thường | từng | xã | đại
-0.5 phú | thôn | thượng | thứ | tổng | đơn
-0.6 cầu | huyện | thị
-0.7 bà | bản | hộ | phường
-0.8 thành
-1.0 ông
-1.3 chúng
`,
    behindPair: `
1.4 0 tỉnh
1.3 ban quản
1.2 các cấp
1.0 ban tổ | bà con | các phòng | cơ sở | hà nội | trưởng phòng
0.9 bộ tài | các đơn | hội nông | sở xây | thủ trưởng | trạm y | ubnd các
0.8 chủ đầu | các tỉnh | công ty | hội nghị | sở nông | tỉnh hà | tổ 0 | văn phòng | đoàn trường
0.7 bạc liêu | bộ gtvt | chi bộ | các bộ | các chi | cục quản | phó giám | sở tư | trung tâm
0.6 các công | các đảng | các đồng | cán bộ | công chức | cấp trên | cấp uỷ | giám đốc | hòa bình | phòng tổ | sở y | tất cả
0.5 ban tuyên | chỉ huy | các ngành | phòng kinh | sở tài | thanh tra | ubnd cấp | ubnd xã | đảng uỷ
0.4 bộ phận | chính quyền | các huyện | các sở | giáo viên | hạt kiểm | kế toán | lực lượng | ngân hàng | sở giáo | tập đoàn | tỉnh cần | ubnd huyện
0.3 báo và | bộ nông | bộ đội | các ban | các cơ | các hội | học sinh | lãnh đạo | mttq xã | ngành giáo | những người | sở công | sở gd-đt | tỉnh đoàn | đ /
0.2 bí thư | bộ giao | bộ khoa | bộ trưởng | các anh | các bệnh | các khoa | các nhà | các địa | công đoàn | kiểm lâm | nhà trường | p . | phòng hành | trường tiểu | tư vấn | tỉnh chủ | tổ chức | uỷ ban | xã , | địa phương
0.1 khoa nhi | sở văn | tổng giám
-0.1 0 , | 0 của | ban chấp | bà giao | bộ chqs | các phường | dự án | khẩn trương | người lao | phụ trách | sở , | sở gd&đt | trường trung | tỉnh , | tỉnh trong | tỉnh và | ông nguyễn | ông yêu | đoàn thanh | đoàn thể | đề nghị
-0.2 0 . | 0 hộ | báo cáo | chiến sĩ | các cá | các hộ | các nội | các sự | các thành | các tổ | các văn | công an | công thương | công tác | cơ quan | huyện , | hđnd tỉnh | nghị định | nhà nước | nông dân | phòng quản | phó bí | sau tết | sở khoa | sở kế | thanh niên | thuế tỉnh | thành phố | thị xã | trung ương | trường , | trưởng bản | vị trí | ông cũng | đảng bộ | đảng viên
-0.3 ban chỉ | bảo vệ | bộ chỉ | bộ kế | bộ nội | các dự | các khoản | các lực | huyện uỷ | hải quan | hộ nghèo | phòng tránh | phó thủ | quốc hội | sinh viên | tỉnh uỷ | ubnd tphcm | đại tá
-0.4 ban an | chi cục | cá nhân | các đoàn | công nhân | cấp xã | ngành , | người trực | thường trực | thị trấn | vụ ,
-0.5 chính phủ | cục trưởng | thứ trưởng | ubnd thành | đơn vị | địa bàn
-0.6 bộ chính | hà nam | người đứng | phó chủ | thành uỷ | tổ trưởng | tổng bí | tổng cục
-0.7 ban bí | các ngân | các tập | hội đồng | người dân
-0.8 các trường | các xã | thủ tướng
-0.9 ubnd tỉnh
-1.3 chúng ta
-1.4 ban thường | các điểm | trưởng ban
`,
    around: `
1.3 ¶ công
1.1 : ubnd | cho công | thì giám | ¶ phòng
1.0 đạo tổ
0.9 , các | , phòng | với bộ | ¶ trưởng | ¶ văn
0.8 , người | của ubnd | ¶ báo
0.7 , vụ | cầu các | giữa các | gửi sở | thì chủ | ¶ mỗi | ¶ p | ¶ tổ | ¶ uỷ | ¶ đảng
0.6 , đảng | với 0 | ¶ trường | đạo bộ | đốc các
0.5 , chỉ | , cảnh | , giáo | , mỗi | ; chủ | ¶ trung
0.4 , chính | , cấp | , quản | , thường | , văn | ; ban | cầu chủ | cầu thủ | giao ban | giao bộ | nghị tỉnh | với các | với cán | với tỉnh | ¶ các | ¶ kế | ¶ liên | ¶ người | ¶ tập | đạo sở | “ các
0.3 , báo | , chi | , cán | , tp | , tỉnh | , đội | cầu ban | cầu bộ | cầu ubnd | giao các | giao sở | nghị uỷ | với chủ | với công | đạo ban | đạo ubnd
0.2 , bà | , bí | , công | , kế | , lãnh | , lực | , trung | , trưởng | , từng | cầu công | giao giám | nghị bộ | ¶ bộ | ¶ sở | ý các
0.1 cầu 0 | ¶ ban | ¶ trạm
-0.1 , doanh | , giám | , khoa | , khu | , quốc | , thông | , tư | an các | chí bí | các cơ | cáo bộ | cơ bản | dụng công | hiện trường | lập tổ | ngày 0 | uỷ các | viên ban | việt nam | ¶ tôi | ¶ tại | ¶ việc | ¶ về | để các
-0.2 , học | , phụ | , sở | , tổng | , xã | ; phòng | các sở | cáo chủ | cùng ban | cầu lãnh | cầu người | của trung | dẫn các | kịch bản | mưu ubnd | pháp phòng | trưởng các | về sở | với những | với đảng | ¶ giao | ¶ sau | đạo phòng | đầu cấp | đến vụ
-0.3 , chủ | , cơ | chí chủ | của bộ | dân các | thì báo | trụ sở | ubnd các | và sở | và ubnd | về phòng | đạo kiểm | đốc công
-0.4 , cá | , hiệu | , thanh | , thành | , đồng | ; tổ | cho cán | của tỉnh | giao công | giao văn | là người | nghị công | ¶ chi | ¶ chủ | ¶ theo | ¶ thứ | đại hội | đạo các | đạo công | đốc sở | “ sở
-0.5 , phó | , trường | , đoàn | , địa | gửi văn | tịch ubnd
-0.6 , ban | , huyện | , hội | , phường | , thị | , đơn | ; sở | của các | nghị sở | ¶ tổng
-0.7 ¶ giám | ¶ thủ
-0.8 cầu sở | và các | ¶ bí | ¶ chính | ¶ lãnh | ¶ thường | ¶ đồng
-0.9 cho các
-1.0 ; các
-1.1 , thủ | , ubnd
-1.2 , uỷ | ¶ bà | ¶ ubnd
-1.3 ¶ phó
-1.4 ¶ ông
`,
    meaningBefore: `
4.4 orders
3.1 requests
1.8 connectors
1.0 sayings
0.6 tasks
0.2 qualifiers
-0.1 foreign
-0.2 attributions | obligations | passives | pronouns | topics
-0.3 hardships | manners | notCues
-0.5 circumstances | honorifics
-0.6 documents | petitioners
-1.0 cooperating
-1.2 surnames
-1.3 titles
-1.5 collectives
-1.6 quantifiers
-1.7 bodies
-2.1 fields
`,
    meaningBehind: `
1.0 bodies | titles
0.7 foreign
0.6 honorifics | quantifiers
0.4 collectives | documents
0.3 qualifiers
0.2 pronouns
-0.1 requests | results
-0.2 notCues
-0.3 fields
-0.4 circumstances | obligations | orders | sayings | surnames
-0.5 petitioners
-0.6 manners
-0.7 connectors | tasks
-1.3 topics
`,
    meanings: `
1.4 orders bodies
1.1 orders titles
0.9 - collectives | connectors bodies | requests quantifiers
0.8 - bodies | - quantifiers | connectors surnames | orders honorifics | tasks titles
0.7 - pronouns | orders collectives | requests bodies
0.6 orders quantifiers | sayings bodies
0.5 - fields | - surnames | orders fields | requests collectives
0.4 - petitioners | connectors collectives | notCues quantifiers | qualifiers quantifiers | sayings quantifiers
0.3 - foreign | - honorifics | orders notCues | orders tasks | requests tasks | topics bodies | topics collectives
0.2 bodies - | circumstances bodies | requests petitioners | requests titles | topics -
0.1 sayings titles
-0.1 - requests | circumstances collectives | orders surnames | tasks fields | topics petitioners
-0.2 - documents | - obligations | circumstances - | circumstances quantifiers | collectives quantifiers | fields bodies | fields quantifiers | honorifics - | notCues bodies | notCues fields | orders manners | passives tasks | petitioners quantifiers | sayings tasks | surnames - | tasks - | tasks notCues
-0.3 - circumstances | - manners | - orders | - sayings | connectors quantifiers | orders petitioners | requests honorifics | tasks honorifics
-0.4 - titles | collectives bodies | collectives collectives | cooperating quantifiers | orders - | tasks bodies | topics titles
-0.5 bodies fields | cooperating bodies | tasks collectives | tasks petitioners | titles quantifiers
-0.6 - connectors | quantifiers collectives | titles bodies
-0.7 quantifiers bodies | topics honorifics
-0.8 tasks quantifiers
-1.0 - topics
-1.1 bodies bodies
`,
    opening: `
`,
    amount: `
`,
    next: `
`,
    heard: `
-0.5 requests
-0.8 obligations
-0.9 tasks
-1.4 orders
-2.4 leading
-2.5 cooperating
`,
    shape: `
1.5 first
0.1 small-before capital
-0.2 capital-before small
-0.8 capital-before capital
-0.9 not-obliged | obliged
`,
    ahead: `
`,
    behindAhead: `
`,
    named: `
2.1 named obligations
1.5 named cooperating
1.4 named leading
1.0 named tasks
0.9 named passives
0.6 named quantifiers
0.5 named manners | named promises
0.3 named qualifiers
0.1 named surnames
-0.3 named - | named honorifics
-0.5 named sayings
-0.6 named circumstances | named connectors
-0.7 named hardships
-1.0 named results
-1.1 named ceremonies | named orders
-2.1 named requests
-3.6 unnamed
`,
  },
  ends: {
    bias: -3.2,
    before: `
1.2 0
1.1 tỉnh
1.0 hội
0.9 thôn | thị | ty
0.8 dân | trì | trường
0.7 bình | lộc | nam | đó
0.6 năng | phường | vận | xã
0.5 khoa | phố | thuật | vực | động
0.4 bản | doanh | em | hải | khu | lượng | máy | viên
0.3 anh | bệnh | chính | lịch | nghệ | nước | tin | tâm | uỷ | vụ | án | đơn
0.2 ) | an | dựng | gd-đt | gia | số | thông | trách | tư | tịch | đoàn
0.1 giao | huyện | quan | ương
-0.1 cô | hoạch | môi | nông | phó | văn | vị | xây | đức
-0.2 chí | chỉ | chủ | gtvt | học | hộ | môn | ngành | nuôi | nậm | phụ | quyền | quốc | sách | tai | thao | thư | trưởng | trị | trực | tài | tổ | điều | đảng | đầu | ở
-0.3 công | dụng | giáo | hành | ngoại | thuế | tra | tác | tải | tầng | đồng
-0.4 chức | dự | hoá | quận | sở | toán | viện | đ | đốc
-0.5 hà | mttq | phòng | trong
-0.6 nội | và
-0.7 người | ubnd
-0.8 các | lý
-1.0 ban | hđnd | sát
-1.1 phận
-1.3 có
-1.4 được
`,
    beforePair: `
1.2 công nghiệp
0.9 chi bộ | công ty | đô thị
0.8 chủ trì | lao động | tài chính
0.6 , ngành | chức năng | các đơn | du lịch | nội vụ | truyền thông | tịch xã
0.5 kỹ thuật | người dân | việt nam | đặc khu
0.4 , huyện | anh em | báo chí | các khoa | công an | cấp tỉnh | khu vực | kinh doanh | liên quan | lực lượng | phòng tỉnh | thành phố | tỉnh uỷ
0.3 , phường | an xã | công nghệ | công đoàn | dự án | nhà máy | nông thôn | sự tỉnh | trung tâm | ubnd huyện | văn phòng | y tế
0.2 biên phòng | chỉ đạo | hà nam | phụ trách | quốc gia | quốc phòng | tổ trưởng | xây dựng | đoàn trường | đảng uỷ | đầu tư
0.1 các cấp | công thương | thị xã | trung ương
-0.1 các ngành | cầu ban | nghị các | đơn vị | đốc sở
-0.2 , xã | , đơn | an tỉnh | ban mttq | chuyên môn | chính sách | chăn nuôi | chủ tịch | các quận | các sở | công chức | cấp xã | hà nội | ngang bộ | quốc hội | thiên tai | thể thao | ubnd tp | xã hội | ¶ ban | ¶ các | đứng đầu
-0.3 , người | bệnh viện | chính quyền | công tác | cơ quan | giao thông | hạ tầng | hội đồng | nhân dân | thủ trưởng | tuyên giáo | tịch ubnd | tổ quốc | vận tải
-0.4 , phòng | bí thư | chức đảng | các huyện | giám đốc | kinh tế | kế hoạch | thông tin | ubnd tỉnh | văn hoá
-0.5 các ban | doanh nghiệp | hành chính
-0.6 môi trường
-0.7 cơ sở | quản lý | đồng chí
-0.8 các bộ | nông nghiệp
-0.9 ¶ phòng
-1.1 bộ phận
-1.4 cán bộ
-1.5 các tỉnh
`,
    behind: `
1.9 không
1.8 :
1.3 mỗi
1.2 thì
1.1 về
0.9 tự
0.8 phải | tập
0.7 chỉ | chủ | phối | thực | điện
0.6 chuẩn | căn | làm | trên | đi
0.5 cần | gửi | là | nghiên | đứng
0.4 cử | khẩn | kiểm | vị | đưa | được
0.3 ) | , | lập | mở | rà | tiếp | tổng
0.2 ; | bám | chịu | cập | dự | hoàn | niêm | theo | thống | tuyên | tổ | với | đạo
0.1 cũng | huy | ký | quản | sẵn
-0.1 an | ban | bộ | chức | của | dân | dựng | nghiệp | người | nhà | nêu | toàn | trong | tác | vụ | xây
-0.2 bình | bổ | chuyên | huyện | hàng | hội | lịch | ngành | nông | phòng | phường | quyền | sát | thanh | thuộc | thành | thông | triển | trưởng | tế | đăng | đồng | ở
-0.3 / | chính | cơ | giao | khu | liên | lấy | soạn | sách | sơn | trường | uỷ | vận | xã | đó | đô | đơn | đại
-0.4 giữ | thi | và | điều
-0.5 bảo | cho | công | cấp | lãnh | quyết | tham
-0.6 thu | đầu | đến
-0.7 tỉnh
-0.8 viên
-1.0 - | trực
-1.2 phát
-1.4 0
-1.6 các
`,
    behindPair: `
0.9 chủ trì
0.8 , thủ
0.7 chỉ đạo | phối hợp
0.6 chuẩn bị | căn cứ | trực tiếp
0.5 nghiên cứu | phụ trách | theo chức | tiếp thu | tập trung | tổng hợp | được yêu | đứng đầu
0.4 , chính | , đoàn | kiểm tra | tiếp tục | tổ chức | được đề
0.3 theo dõi | và công
0.2 , công | , sở | chịu trách | chủ động | công khai | cập nhật | của tỉnh | huy động | khẩn trương | niêm yết | rà soát | thực hiện
0.1 giám sát | sẵn sàng | thành viên
-0.1 các đơn | các địa | có liên | trưởng bộ | vị , | xây dựng | xã , | xã hội
-0.2 , chữa | , giao | , hạ | , thể | - xã | các tỉnh | các xã | cơ quan | giao thông | quản lý | thanh tra | thành phố | triển khai | và du | đơn vị | đồng chí
-0.3 , huyện | , phường | báo cáo | chủ tịch | soạn thảo | tham mưu | thông tin | trực thuộc | và đô | được giao
-0.4 , tổ | , đơn | liên quan | phát triển | và ubnd | và đầu
-0.5 , nhất | , thành | , uỷ | , xã | , địa | lãnh đạo | và truyền
-0.6 , bộ | , cơ | đầu tư
-0.7 , chủ | , đảng
-0.8 , thị | tăng cường | và phát
-1.1 và các
-1.3 , các
`,
    around: `
0.7 nam ,
0.5 ngành và
0.4 bộ , | chính , | xã , | đơn vị
0.3 tin và
0.2 bộ xây | phòng , | quan , | tỉnh và
0.1 ương ,
-0.1 chức , | công an | dân các | hoạch - | môi trường | uỷ ban | xây dựng
-0.2 chí chủ | phố trực | sở , | thao và | trưởng các | tài chính | tỉnh , | tỉnh uỷ | ubnd các | y tế
-0.3 tầng và
-0.4 an , | cấp , | hoạch và | ngành , | quận , | thư , | tế , | uỷ , | vụ ,
-0.5 huyện , | nội ,
-0.6 phương , | phủ ,
-0.8 phòng tổ
`,
    meaningBefore: `
1.0 qualifiers
0.8 bodies
0.7 fields
0.5 collectives | titles
0.3 foreign
-0.1 tasks
-0.2 circumstances | notCues
-0.4 documents | sayings
-0.8 topics
-0.9 quantifiers
`,
    meaningBehind: `
2.1 manners
1.8 obligations | tasks
1.2 orders
0.9 leading | promises
0.8 circumstances | cooperating | sayings
0.6 connectors
0.5 passives
-0.1 hardships
-0.2 topics
-0.3 notCues
-0.4 honorifics | pronouns | quantifiers | results
-0.7 documents | titles
-0.8 surnames
-1.3 collectives
-1.5 qualifiers
-1.7 bodies
-2.4 fields
`,
    meanings: `
0.9 fields tasks | topics -
0.8 collectives manners
0.7 fields circumstances
0.6 collectives circumstances
0.5 bodies circumstances | bodies sayings | bodies surnames
0.4 - collectives | - obligations | bodies manners | collectives obligations | collectives orders | collectives quantifiers | fields leading | surnames -
0.3 - orders | bodies cooperating | bodies obligations | bodies promises | fields manners | fields passives | fields surnames | honorifics tasks | notCues tasks | titles tasks
0.2 - leading | - qualifiers | bodies collectives | bodies passives | fields obligations | fields orders | qualifiers - | surnames manners | tasks - | tasks leading | tasks manners
0.1 bodies leading | collectives cooperating | fields cooperating | fields notCues | qualifiers manners | surnames obligations
-0.1 collectives bodies | quantifiers bodies | tasks bodies | titles quantifiers
-0.2 - fields | bodies - | bodies fields | collectives - | collectives fields | collectives topics | fields - | fields bodies | fields fields | foreign - | honorifics - | petitioners - | tasks fields | tasks notCues | titles collectives
-0.3 - bodies | - quantifiers | bodies notCues | bodies quantifiers | bodies topics | qualifiers tasks | surnames tasks
-0.4 - surnames | collectives collectives | documents - | fields topics | honorifics titles | sayings -
-0.5 bodies qualifiers | collectives passives | quantifiers collectives | tasks tasks
-0.6 - - | - circumstances | bodies tasks | collectives qualifiers
-0.8 bodies bodies
`,
    opening: `
0.9 bodies leading | bodies tasks | titles tasks
0.8 bodies passives
0.7 bodies topics | honorifics collectives
0.6 quantifiers obligations
0.5 - - | bodies manners | bodies sayings | bodies surnames | foreign tasks | tasks -
0.4 bodies cooperating | collectives manners | titles fields
0.3 bodies circumstances | bodies obligations | collectives obligations | honorifics manners | quantifiers orders | titles manners | titles orders
0.2 bodies orders | collectives notCues | collectives orders | honorifics - | honorifics tasks | quantifiers manners | quantifiers passives | titles circumstances
0.1 bodies notCues | foreign - | honorifics obligations | quantifiers circumstances | quantifiers cooperating | titles obligations
-0.1 - tasks | bodies collectives | quantifiers petitioners | tasks bodies
-0.2 - surnames | bodies qualifiers | collectives bodies | collectives fields | notCues - | quantifiers collectives | quantifiers tasks | quantifiers titles | titles notCues | titles surnames
-0.3 bodies quantifiers | collectives circumstances | honorifics titles | quantifiers fields | quantifiers notCues | quantifiers topics | tasks tasks | titles bodies | titles quantifiers
-0.4 collectives collectives | quantifiers bodies | quantifiers qualifiers | quantifiers sayings | titles collectives
-0.5 collectives - | fields - | notCues tasks
-0.7 bodies fields | collectives topics | petitioners -
-0.8 bodies bodies
-1.0 collectives tasks
-1.1 titles -
`,
    amount: `
1.5 one circumstances
1.0 one obligations
0.9 one leading
0.8 one manners | one orders | several obligations
0.7 one passives | several manners
0.6 one sayings | one topics
0.5 one cooperating | one promises
0.4 several orders
0.3 one notCues
0.2 several cooperating | several sayings
-0.1 one - | several passives | several petitioners
-0.3 one collectives | one qualifiers | several titles
-0.4 one quantifiers | one titles
-0.5 several collectives | several fields
-0.6 one fields | several notCues
-0.7 several bodies | several circumstances | several topics
-1.0 several qualifiers
-1.2 one bodies
-1.4 several -
`,
    next: `
1.1 manners | orders
0.8 circumstances | honorifics | passives | requests
0.6 titles
0.5 cooperating
0.1 -
-0.3 sayings | topics
-0.4 connectors | notCues | petitioners
-0.5 bodies | surnames
-0.7 collectives | foreign
-0.9 qualifiers
-1.9 fields
`,
    heard: `
`,
    shape: `
1.8 capital-before small
1.2 capital-first small
1.1 small-first small
0.9 small-before small
0.5 length-6
0.3 length-7
0.2 length-3
-0.3 length-8
-0.8 small-first capital
-1.2 length-1
-1.3 open-bracket | small-before capital
-1.4 capital-before capital
-1.9 capital-first capital
-4.4 within-phrase
`,
    ahead: `
1.8 tasks -
1.2 obligations -
1.1 manners -
1.0 surnames -
0.9 circumstances -
0.8 leading -
0.7 orders - | passives - | sayings -
0.6 cooperating - | tasks manners
0.5 obligations manners | promises - | topics obligations
0.4 - - | orders manners
0.2 notCues - | topics -
0.1 cooperating manners
-0.1 bodies cooperating | collectives manners | qualifiers -
-0.2 circumstances obligations | collectives - | collectives cooperating | collectives obligations | fields manners | notCues manners | notCues obligations | petitioners - | quantifiers manners | titles manners
-0.3 bodies obligations | surnames manners
-0.4 - obligations | titles -
-0.5 - cooperating | bodies manners
-0.6 qualifiers manners | qualifiers obligations | surnames obligations | tasks cooperating
-0.7 - leading | fields -
-0.8 topics manners
-0.9 bodies -
-1.8 tasks obligations
`,
    behindAhead: `
1.3 không -
0.9 ) - | tự -
0.6 chỉ - | căn - | kiểm - | phải - | trên - | về - | vị - | được -
0.5 , cooperating | chủ - | có obligations | là - | làm - | nghiên - | phối - | thì - | tăng - | đứng -
0.4 dự - | gửi - | theo - | tiếp manners | và manners
0.3 , obligations | cần - | khẩn - | lập - | rà - | tập manners | tổ manners | tổng - | xây - | được manners
0.2 , manners | ; - | bố - | chủ cooperating | cần manners | hoàn - | học - | mở - | niêm - | phải manners | phụ - | thu - | thống - | tuyên - | tập - | và - | với - | đạo -
0.1 chịu - | huy - | ký - | phối manners | quản - | sẵn - | thực -
-0.1 thanh - | toàn - | trong - | trưởng manners | tỉnh manners | vị manners | đơn obligations
-0.2 / - | chính - | các manners | công cooperating | cơ - | hàng - | hội - | kiểm obligations | liên manners | phòng - | soạn - | thuộc - | tiếp - | trường - | tế - | viên manners | vận - | xã - | đó obligations | đồng -
-0.3 các obligations | công - | giao - | sách - | thành manners | thông - | triển - | tỉnh - | uỷ - | và cooperating | và leading | điều - | đô -
-0.4 có - | giữ - | thi obligations | và obligations
-0.5 bảo - | cho - | cấp - | của - | lãnh - | quyết - | tham -
-0.6 phát - | được obligations
-0.7 - - | viên -
-0.9 , - | trực -
-1.0 0 - | các -
`,
    named: `
`,
  },
};
