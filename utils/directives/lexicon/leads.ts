import type { LeadTable } from '../lead-span.ts';

/** Learned by `npm run train leads` from the directives among 5293 sentences of 164 documents of the project and 349 of other sources. See `LeadTable`. */
export const LEADS: LeadTable = {
  begins: {
    bias: -4.7,
    before: `
3.8 :
3.1 thì
2.8 nghị
2.5 cầu
2.1 nên
2.0 giao
1.7 ý
1.6 rằng
1.5 ¶
1.4 vậy | với
1.3 , | do | này | “
1.2 cho | tới
1.1 phía
1.0 "
0.9 ; | thúc
0.8 bình | khiến
0.7 mà | sang
0.6 ( | gửi | thêm | trưởng | xong | đến
0.5 c | còn | uỷ
0.4 mở | ngày | nhưng | nhở | đó
0.3 hay | muốn | mắt | riêng
0.2 đạo
-0.1 - | diện | gồm | hợp | khoản | kịch | làm | lên | lý | nam | nhân | thư | tra | trên | trước | trực | tết | tỉnh | từ | xuống
-0.2 % | an | ban | biết | bàn | chuyên | chế | chức | công | cơ | cổng | cờ | dụng | giáo | gọi | hiện | hoạt | khai | không | luận | lại | lập | lời | mời | nhiệm | nhất | năm | phòng | qua | quá | sở | theo | thành | thị | thời | tp | triệt | tự | đa | đầu | để | đổ
-0.3 bộ | cạnh | dân | dẫn | giữa | lượng | ra | trong | trí | trạng | xuân | ánh | được | động | đủ
-0.4 ) | chí | có | một | sách | thuộc | trình | trụ | ubnd | vào | ở
-0.5 cùng | tại | đại
-0.6 cáo | nghe | tịch | xuất
-0.7 kiến
-0.9 các | về
-1.2 0
-1.3 của
-1.5 và
`,
    beforePair: `
`,
    behind: `
2.1 trưởng
1.9 chánh
1.6 các
1.3 chị | hà | tp
1.2 0 | thanh
1.1 anh | ban | phòng
1.0 mỗi | sở | viện
0.9 bạc | cục | hòa | mttq
0.8 cán | giám | toàn
0.7 báo | cơ | lãnh | quản | thầy | trạm
0.6 chủ | cđ
0.5 công | cấp | lực | tổ | đ
0.4 bộ | cảnh | giáo | kế | ngân | p | ubnd
0.3 hiệu | liên | mọi | trung | văn | điều
0.2 bí | bệnh | hạt | hội | kho | khoa | khu | tất | vụ | đảng
0.1 hiệp | học | ngành
-0.1 bác | bảo | chưa | chốt | cũng | danh | hoàn | khối | nhóm | năm | nơi | phương | quỹ | thống | thời | thực | trang | trước | từ | xem | đầu | để | đổi
-0.2 biên | cô | cần | cử | dứt | hàng | hồ | kết | là | lần | một | nghiêm | ngày | nhiệm | nhân | nông | nội | phát | phú | quan | quá | quân | quận | rà | thiện | thuế | thì | tiếp | tiểu | tại | tạm | tạp | uỷ | về | xưởng | điểm | đoàn | đã | đối | ấp
-0.3 ai | cá | có | của | hải | khâu | khẩn | nhiều | này | phụ | theo | thông | thượng | thủ | tôi | và | đơn | được | đề
-0.4 chính | giao | phải | quốc | sinh | thiếu | thôn | thị | thứ | trong | trường | tổng | đại
-0.5 huyện | hđnd | không | phường | vị | đài | địa
-0.6 bản
-0.8 hộ | những | thành | việc
-0.9 bà
-1.0 thường
-1.1 ông
-1.3 chúng
`,
    behindPair: `
1.8 0 tỉnh
1.5 các phòng
1.4 ban quản | hà nội
1.3 hội nghị
1.2 ban tổ | các đơn | ubnd các
1.1 chủ đầu | các bộ | thanh tra | trưởng phòng
1.0 bà con | các tỉnh | sở xây | trạm y | văn phòng
0.9 bạc liêu | các cơ | các sở | các đảng | các đồng | cơ sở | hòa bình | hội nông | phó giám | thủ trưởng | tổ 0
0.8 các chi | các địa | cán bộ | công chức | cục quản | giám đốc | ubnd cấp | đoàn trường
0.7 bộ tài | các cấp | các ngành | lãnh đạo | phòng tổ | sở nông | sở tài | trung tâm
0.6 chi bộ | chính quyền | chỉ huy | công ty | kế toán | ngành giáo | những người | sở công | tỉnh đoàn | đảng uỷ
0.5 bộ phận | chủ tịch | các ban | các bệnh | các huyện | cấp uỷ | giáo viên | lực lượng | trưởng bộ | trưởng thôn | ubnd xã | đ /
0.4 ban kiểm | ban tuyên | cảnh sát | hiệu trưởng | ngân hàng | p . | phòng chính | phòng kinh | sở gd-đt | sở giáo | đồng chí
0.3 báo và | bệnh viện | bộ gtvt | bộ quốc | các chủ | các công | các khoa | công đoàn | cấp trên | hạt kiểm | học sinh | mttq xã | sở nội | sở y | thuế cơ | tư vấn | đoàn thanh
0.2 ban kinh | bí thư | bộ nông | bộ xây | các anh | các cán | các nhà | các tổ | các uỷ | các đoàn | cục chăn | khoa nhi | kiểm lâm | nhà trường | phòng hành | trưởng các | tất cả | tập đoàn | tỉnh chủ | tổ chức | tổng giám | ubnd phường | vụ kế | địa phương
0.1 trường tiểu
-0.1 bác sĩ | bộ nội | chủ trì | các biện | các điều | công điện | cần tiếp | cử tri | danh sách | hàng hoá | hồ sơ | hội đảng | kiểm điểm | kế hoạch | nhiệm vụ | nhà máy | nông dân | sở kế | thực hiện | tiếp tục | trường , | tổ trưởng | ông giao
-0.2 0 . | 0 công | 0 ngày | bà giao | bà đề | bộ chính | các chính | các cá | các gia | các hoạt | các loại | các mục | các ngày | các nhiệm | công an | công nhân | cấp xã | hđnd tỉnh | hải quan | hội phụ | khu công | khẩn trương | ngày 0 | những hạn | phát biểu | phòng , | phòng quản | phó thủ | phụ trách | rà soát | sở gd&đt | tập trung | tỉnh , | tổ quốc | vị trí | ông cũng | ông nguyễn | ông yêu | ông đề | đoàn thể | đã đề | đảng bộ | đảng viên | đề nghị | đối với | đồng ý
-0.3 0 , | anh , | ban an | bộ công | chỉ tiêu | cá nhân | các hộ | các trường | các văn | các ý | mỗi tuần | này , | phòng giáo | phó bí | quốc hội | sinh viên | thanh niên | thị trấn | ubnd tp | uỷ viên | đơn vị | đại tá
-0.4 ban chỉ | báo cáo | các xã | công tác | cục trưởng | hộ nghèo | mỗi ngày | mỗi tháng | ngành , | những việc | thứ trưởng | viện , | vụ ,
-0.5 0 % | ban cán | chi cục | chủ nhiệm | các ngân | các tập | huyện uỷ | người dân | người trực | người đứng | thuế tỉnh | tỉnh uỷ | ubnd thành
-0.6 bộ y | các phương | các vấn | thành phố | trưởng bản | tổng cục
-0.7 bộ trưởng | phó chủ | địa bàn
-0.8 ban bí | hội đồng | tổng bí
-0.9 các điểm | thường trực
-1.0 chính phủ
-1.1 các nội
-1.2 thủ tướng
-1.3 các khoản | ubnd tỉnh
-1.4 các dự | trưởng ban
-1.6 ban thường
`,
    around: `
1.4 ¶ công
1.3 thì chủ | thì giám | ¶ phòng
1.2 , các | ¶ văn
1.0 , phòng | cho công | giao ban | ¶ mỗi | ¶ sở | đạo tổ
0.9 với bộ
0.8 , giáo | , người | , quản | ¶ tổ | ¶ uỷ
0.7 của ubnd | ¶ báo | ¶ p | ¶ trường | ¶ trưởng | đốc các
0.6 , vụ | ; chủ | với 0 | ¶ đảng | đạo bộ
0.5 , báo | , chỉ | , tỉnh | ¶ trung
0.4 , chi | , cấp | , lãnh | , từng | ; ban | giao sở | gửi sở | nghị uỷ | với chủ | ¶ ban
0.3 , bà | , công | , cơ | , kế | , đảng | , đội | cầu bộ | cầu chủ | cầu thủ | cầu ubnd | giao bộ | nghị bộ | với công | ¶ kế | ¶ liên | ¶ trạm | ¶ tập | đạo sở
0.2 , bí | , mỗi | , trưởng | , văn | , xã | cầu ban | cầu các | giao các | là các | nghị tỉnh | với các | ¶ bộ | ¶ các | ¶ mặt | ¶ đoàn | ý các | đạo ban
0.1 , bộ | , lực | , trung | cầu công | cầu giám | giao giám | giao phòng
-0.1 - chủ | cho người | chí uỷ | các sở | của trung | kịch bản | lập tổ | tp hà | trưởng bộ | về sở | về văn | ¶ trong | ¶ đối
-0.2 , biên | , cá | , hiệu | , khu | , ngân | , nhà | , phụ | , thứ | , vị | , địa | ; phòng | ; tổ | cho học | cáo chủ | công vụ | của cán | của tỉnh | dân các | là cơ | ubnd các | về phòng | ¶ ai | ¶ không | ¶ kết | ¶ phát | ¶ theo | ¶ tôi | ¶ về | ¶ đề | đạo kiểm | đạo phòng | đốc công
-0.3 , khoa | , quốc | , sở | , thông | ; sở | cho cán | của bộ | giao chỉ | và sở | và ubnd | ¶ chi | ¶ chủ | ¶ giao | ¶ một | ¶ tổng | ¶ việc | đạo công | “ sở
-0.4 , thanh | , thành | , thường | , thị | , thủ | , trường | chí chủ | giao công | ngày 0 | thì báo | trụ sở | ¶ thứ | đại hội | đạo các | đốc sở
-0.5 , chủ | , giám | , huyện | , phường | , tổng | , đơn | của các | giao văn | gửi văn | nghị công | tịch ubnd
-0.6 và các | ¶ giám
-0.7 , hội | , phó | , đoàn | ; các | cầu sở | nghị sở
-0.8 , uỷ | , đồng | ¶ lãnh
-0.9 , ban | cho các | ¶ bí | ¶ thường | ¶ thủ
-1.0 , ubnd | ¶ chính | ¶ ubnd
-1.2 ¶ phó
-1.3 ¶ đồng
-1.4 ¶ bà
-1.6 ¶ ông
`,
    meaningBefore: `
4.2 orders
3.1 requests
1.7 connectors
1.1 sayings
0.6 tasks
0.5 qualifiers
-0.1 results
-0.2 ceremonies | honorifics | obligations | pronouns | topics
-0.3 hardships | notCues | passives
-0.5 manners
-0.6 circumstances
-0.7 cooperating | documents
-0.8 petitioners
-1.1 bodies | collectives | surnames
-1.2 quantifiers | titles
-1.7 fields
`,
    meaningBehind: `
2.8 bodies
2.6 collectives
2.1 honorifics
2.0 titles
1.7 quantifiers
0.9 foreign
0.4 qualifiers
-0.2 hardships | pronouns | requests
-0.3 documents | surnames
-0.4 fields
-0.5 notCues | petitioners | results
-0.6 sayings
-0.7 circumstances | orders
-1.0 obligations
-1.2 connectors | manners
-1.4 tasks | topics
`,
    meanings: `
1.6 orders bodies
1.3 - bodies | connectors bodies
1.2 - collectives | orders honorifics | orders titles
1.1 - quantifiers | orders quantifiers
1.0 connectors collectives | requests bodies
0.8 orders collectives | sayings bodies
0.7 - honorifics | - petitioners | - surnames | tasks titles
0.6 connectors surnames
0.5 - foreign | bodies - | notCues quantifiers | requests collectives | requests quantifiers | requests titles
0.4 sayings quantifiers
0.3 requests - | topics bodies
0.2 bodies quantifiers | circumstances bodies | honorifics titles | notCues collectives | orders fields | orders tasks | sayings titles
0.1 orders notCues | requests petitioners | requests tasks | topics collectives
-0.1 - notCues | circumstances quantifiers | orders topics | qualifiers - | tasks surnames | topics petitioners
-0.2 - - | - qualifiers | - requests | - results | - titles | bodies fields | collectives bodies | collectives collectives | cooperating quantifiers | fields bodies | manners quantifiers | notCues - | orders obligations | passives tasks | sayings - | surnames - | tasks fields | tasks honorifics | tasks notCues | tasks tasks
-0.3 - pronouns | circumstances - | connectors qualifiers | connectors quantifiers | notCues bodies | orders - | orders surnames | sayings tasks | tasks - | titles quantifiers | topics honorifics | topics titles
-0.4 connectors - | orders manners | orders petitioners | requests honorifics | tasks bodies | topics quantifiers
-0.5 - circumstances | - documents | - manners | - obligations | - sayings | cooperating bodies | quantifiers collectives | tasks petitioners
-0.6 - orders | quantifiers bodies
-0.7 tasks collectives | titles bodies
-0.8 - topics
-0.9 - connectors | tasks quantifiers
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
-0.9 obligations
-1.1 tasks
-1.2 orders
-2.1 leading
-2.2 cooperating
`,
    shape: `
1.2 first
0.3 small-before capital
-0.3 small-before small
-0.7 obliged
-0.9 capital-before small
-1.3 not-obliged
-1.4 within-phrase
`,
  },
  ends: {
    bias: -2.9,
    before: `
1.3 0 | tỉnh
1.0 trường
0.9 dân | hội | thị | ty
0.8 phố
0.7 lộc | thôn | trì | vận
0.6 bình | khoa | phường | đó | động
0.5 hải | khu | lượng | máy | thuật | tư | uỷ | vực
0.4 chính | doanh | dựng | nam | nghệ | xã | án
0.3 ) | cấp | gd-đt | gia | lịch | nước | quan | số | tin | tâm | vụ | đơn | ương
0.2 anh | em | giao | gtvt | kế | phủ | viên | đoàn | định
0.1 nhà | tp | tịch | điện | đường
-0.1 cô | học | môn | mỗi | nông | thầu | văn | vị | xây | đào | đức
-0.2 chí | chỉ | chủ | hoạch | huy | hàng | môi | nuôi | phó | phụ | quyền | sách | sở | tai | thao | thành | thư | toán | trưởng | trị | tài | đ | điều | đảng | đầu
-0.3 công | ngoại | phòng | quận | thuế | tầng | tế | viện
-0.4 dự | giáo | hoá | tra | và
-0.5 chức | dụng | hà | mttq | trong | đốc | đồng
-0.6 người | nội | tổ
-0.8 các | ubnd
-0.9 ban | lý
-1.0 có | hđnd | phận | sát
-1.7 được
`,
    beforePair: `
1.2 công nghiệp
0.9 công ty | đô thị
0.7 , ngành | chi bộ | chủ trì | các đơn | công an | lao động | liên quan | tài chính
0.6 cấp tỉnh | du lịch | nội vụ | thành phố | việt nam | đảng uỷ | đặc khu
0.5 khu vực | kỹ thuật | lực lượng | tỉnh uỷ | tịch xã | đầu tư
0.4 báo chí | các khoa | công nghệ | dự án | kinh doanh | nhà máy | truyền thông | xây dựng
0.3 , phường | an xã | biên phòng | các cấp | công đoàn | phòng tỉnh | quốc phòng | sự tỉnh | trung tâm | trung ương
0.2 anh em | bộ trưởng | chính phủ | các tổ | nông thôn | quốc gia | thành viên | tổ trưởng | ubnd huyện | y tế
0.1 các phòng | dân phố | sở gd-đt | thường vụ | thị xã | trưởng phòng
-0.1 chuyên môn | các ngành | các quận | cấp uỷ | nghiệp và | sở tài | thường trực | trưởng các | và môi | và đào | xã hội | ¶ các | đơn vị | đốc sở
-0.2 , người | , xã | , đơn | an tỉnh | ban mttq | bệnh viện | bộ ngành | chính sách | chăn nuôi | chỉ huy | cấp xã | hà nội | nhà nước | thiên tai | thể thao | ubnd tp | ¶ trưởng | đứng đầu
-0.3 chính quyền | chủ tịch | giao thông | hạ tầng | nhân dân | tuyên giáo | tịch ubnd | ubnd tỉnh
-0.4 , phòng | bí thư | chức đảng | các huyện | hội đồng | quốc hội | thông tin | thủ trưởng | viên ban
-0.5 các ban | công chức | cơ quan | doanh nghiệp | giám đốc | hành chính | kinh tế | kế hoạch | văn hoá
-0.6 các bộ | cơ sở | môi trường | đồng chí
-0.8 quản lý | ¶ phòng
-0.9 nông nghiệp
-1.0 bộ phận
-1.2 các tỉnh
-1.5 cán bộ
`,
    behind: `
2.3 không
1.7 :
1.4 thì | tự
1.1 phải | về
0.9 ) | chủ | nghiên | tập
0.8 phối | tiếp
0.7 chỉ | gửi | điện
0.6 căn | cần | là | rà | đi | đứng
0.5 mở | vị
0.4 chuẩn | cũng | dự | hoàn | khẩn | kiểm | làm | lập | niêm | thống | thực | tuyên | tổ | được
0.3 ; | cử | quản | sẵn | tăng | xây | đưa
0.2 ( | bám | chịu | có | giám | huy | ký | theo | thường | tổng | đối
0.1 cập
-0.1 an | ban | bộ | dựng | hàng | nhà | nước | nội | sở | triển | tác | vụ
-0.2 , | bổ | chuyên | của | nghiệp | ngành | nêu | nông | phường | quyền | sát | toàn | trưởng | tế | đăng | đồng
-0.3 chính | chưa | chọn | cơ | giao | huyện | hội | khu | liên | lấy | lịch | phòng | quyết | sách | thuộc | thông | trường | và | đơn | đại
-0.4 / | cho | cấp | lãnh | sơn | truyền | uỷ | xã | điều | đô
-0.5 . | bảo | thi | đó
-0.6 bình | công
-0.7 tham | viên | đầu
-0.8 tỉnh
-0.9 thu
-1.2 phát
-1.4 -
-1.5 trực
-1.7 0
-2.2 các
`,
    behindPair: `
1.0 chủ trì
0.9 nghiên cứu
0.8 phối hợp
0.7 chỉ đạo | tổng hợp | được yêu
0.6 căn cứ | kiểm tra | trực tiếp | tổ chức | đứng đầu
0.5 , thủ | , ubnd | phụ trách | tập trung | được đề
0.4 , đoàn | chuẩn bị | niêm yết | rà soát | thực hiện | tiếp thu
0.3 , chính | giám sát | sẵn sàng | theo chức | theo dõi | và công | xây dựng
0.2 chịu trách | chủ động | công khai | hoàn thành | huy động | khẩn trương | tiếp tục
0.1 , công | , sở | cập nhật | hoàn thiện | mở chuyên | phải có
-0.1 , thể | có liên | cơ quan | nghiệp và | triển khai | xã ,
-0.2 , hạ | - xã | các cơ | các huyện | các phường | các tỉnh | các đơn | các địa | giao thông | thanh tra | thành phố | và du | xã hội | đơn vị | được giao | đồng chí
-0.3 , chữa | , phường | báo cáo | chủ tịch | các xã | thông tin | trực thuộc | và đô
-0.4 , thành | , đơn | liên quan | lãnh đạo | tham mưu | truyền thông | và ubnd | và đầu
-0.5 , cơ | , tổ | , uỷ | , địa
-0.6 phát triển
-0.7 , bộ | , chủ | , thị | tăng cường | đầu tư
-0.9 và phát
-1.1 , các | và các
`,
    around: `
0.6 bộ ,
0.5 đơn vị
0.4 xã ,
0.3 chính , | phòng ,
0.2 bộ xây | tỉnh và
-0.1 hoá , | nông nghiệp | thương , | uỷ ban | và phát | xây dựng | đào tạo
-0.2 chí chủ | dân các | hoạch - | môi trường | phố trực | thao và | tài chính | y tế | đảng ,
-0.3 quận , | sở , | trưởng các | tầng và | tỉnh , | tỉnh uỷ | ubnd các | vị ,
-0.4 ban tổ | hoạch và | huyện , | ngành , | thư , | tế ,
-0.5 uỷ , | vụ ,
-0.8 phòng tổ
`,
    meaningBefore: `
1.3 qualifiers
0.8 bodies
0.7 fields
0.6 titles
0.5 collectives
0.2 petitioners | pronouns
-0.2 tasks
-0.4 documents | sayings
-0.6 topics
-0.9 quantifiers
`,
    meaningBehind: `
2.3 manners
2.1 obligations
2.0 tasks
1.2 orders
1.1 circumstances | leading
0.9 cooperating | promises
0.8 passives | sayings
0.5 connectors
-0.3 honorifics | notCues | pronouns | quantifiers
-0.6 documents
-0.7 surnames | titles
-1.4 collectives
-1.5 qualifiers
-1.8 bodies
-2.3 fields
`,
    meanings: `
1.1 fields tasks
1.0 collectives circumstances
0.8 collectives manners
0.6 collectives quantifiers | notCues tasks | topics -
0.5 bodies circumstances | bodies manners | bodies sayings | bodies surnames | collectives obligations | fields leading
0.4 - collectives | - obligations | bodies cooperating | bodies obligations | collectives orders | fields circumstances | fields passives | qualifiers - | surnames -
0.3 - leading | bodies promises | fields manners | titles tasks
0.2 - notCues | - orders | - qualifiers | bodies leading | bodies passives | collectives cooperating | collectives tasks | fields obligations | fields orders | fields quantifiers | fields surnames | surnames manners | surnames obligations | tasks manners | titles -
0.1 bodies orders | fields cooperating | honorifics tasks | qualifiers manners | tasks leading | tasks obligations
-0.1 bodies - | bodies topics | foreign - | surnames tasks
-0.2 - fields | - quantifiers | collectives bodies | collectives fields | fields bodies | honorifics - | petitioners - | quantifiers bodies | tasks bodies | tasks fields | tasks notCues | titles collectives | titles quantifiers
-0.3 - topics | bodies notCues | bodies tasks | collectives - | fields - | fields fields | notCues -
-0.4 - - | - bodies | - surnames | bodies fields
-0.5 bodies quantifiers | collectives collectives | collectives passives | documents - | honorifics titles | quantifiers collectives | sayings -
-0.6 bodies qualifiers | qualifiers tasks | tasks tasks
-0.7 collectives qualifiers
-0.8 collectives topics
-0.9 bodies bodies
`,
    opening: `
1.3 bodies tasks
1.1 bodies leading
1.0 titles tasks
0.8 bodies passives
0.7 bodies circumstances | honorifics collectives
0.6 - - | bodies manners | bodies surnames | bodies topics | quantifiers obligations
0.5 bodies sayings | foreign tasks | honorifics tasks
0.4 bodies cooperating | bodies obligations | collectives manners | collectives obligations | tasks - | titles fields
0.3 honorifics manners | quantifiers manners | quantifiers orders | titles manners | titles orders
0.2 bodies - | bodies orders | collectives notCues | foreign - | honorifics obligations | quantifiers cooperating | quantifiers quantifiers | titles circumstances | titles obligations
0.1 quantifiers passives | surnames -
-0.1 bodies collectives
-0.2 - surnames | bodies qualifiers | collectives bodies | collectives fields | quantifiers collectives | quantifiers titles | tasks bodies | tasks tasks | titles qualifiers | titles surnames
-0.3 honorifics titles | quantifiers notCues
-0.4 collectives circumstances | notCues - | quantifiers sayings | titles bodies | titles collectives | titles quantifiers
-0.5 bodies quantifiers | collectives - | collectives collectives | quantifiers fields | quantifiers qualifiers | quantifiers topics
-0.6 fields - | quantifiers bodies
-0.7 petitioners -
-0.8 bodies bodies | bodies fields | notCues tasks
-1.0 collectives tasks | titles -
`,
    amount: `
1.4 one circumstances
1.2 one obligations
1.1 one leading
0.9 one orders | one passives | several obligations
0.8 one manners | several manners
0.6 one cooperating
0.5 one promises | one sayings
0.4 one notCues | one tasks | one topics
0.3 several cooperating | several orders
0.2 several sayings | several tasks
0.1 several quantifiers
-0.2 several circumstances | several titles
-0.3 one -
-0.4 one collectives | one qualifiers
-0.5 one quantifiers | one titles | several collectives
-0.7 several fields | several notCues | several topics
-0.8 one fields
-0.9 several bodies
-1.1 several qualifiers
-1.5 one bodies | several -
`,
    next: `
0.9 honorifics | orders
0.7 circumstances | passives | requests
0.6 manners
0.4 cooperating | petitioners | quantifiers | titles
0.2 documents | promises
-0.2 connectors | sayings
-0.3 leading | topics
-0.4 bodies | collectives | notCues
-0.6 obligations
-0.7 foreign
-1.0 qualifiers
-1.9 fields
`,
    heard: `
`,
    shape: `
1.7 capital-before small
1.2 small-first small
1.1 capital-first small
0.9 small-before small
0.5 length-7
0.4 length-6
0.3 length-3
0.1 length-5
-0.3 length-8
-0.7 small-first capital
-1.2 open-bracket | small-before capital
-1.3 length-1
-1.4 capital-before capital
-1.9 capital-first capital
-4.4 within-phrase
`,
  },
};
