import type { LeadTable } from '../lead-span.ts';

/** Learned by `npm run train leads` from the directives among 4556 sentences of 140 documents of the project and 273 of other sources. See `LeadTable`. */
export const LEADS: LeadTable = {
  begins: {
    bias: -4.8,
    before: `
3.9 :
3.2 thì
2.9 nghị
2.2 cầu
2.1 giao
1.6 rằng | ý
1.4 vậy | ¶
1.3 , | này | với
1.2 phía | “
1.1 cho
1.0 ( | do | nên
0.9 thúc | tới
0.8 " | bình | mà | sang
0.7 ; | trưởng
0.6 uỷ | xong | đến
0.5 c | ngày | nhưng
0.4 còn | nhở | đó
0.2 gửi | thế
0.1 là | riêng | thêm
-0.1 an | ban | biết | biệt | bách | chế | cử | hợp | khoản | nam | nhiệm | quá | sàng | tra | trên | trước | tổng
-0.2 % | bàn | bộ | chuyên | cơ | cạnh | cổng | cờ | dân | dụng | giáo | gọi | hiện | hoạt | khai | không | lại | lập | mưu | mời | nhất | năm | phòng | qua | ra | theo | thành | thời | trí | tự | ánh | đa | được | đạo | đầu | để | đổ | đủ
-0.3 chí | dẫn | giữa | sách | thị | trong | trạng | trụ | ubnd | đại | động | ở
-0.4 ) | có | một | nghe | thuộc | triệt | trình | vào
-0.5 cáo | cùng | tại | xuất
-0.6 tịch | đốc
-0.7 kiến
-0.9 các | về
-1.1 0
-1.4 của | và
`,
    beforePair: `
`,
    behind: `
2.2 trưởng
2.0 chánh
1.5 các
1.3 chị | hà | tp
1.2 mỗi | thanh
1.1 anh | phòng
1.0 0 | bạc | mttq | sở | viện
0.9 ban | hòa
0.8 cán
0.7 chủ | lãnh | quản | thầy | trạm
0.6 báo | cục | giám | lực | tổ
0.5 công | cđ | giáo | hiệu | toàn
0.4 bộ | cơ | cảnh | kế | mọi | p | trung | văn
0.3 cấp | kho | ngân
0.2 bí | bệnh | chi | hạt | khoa | liên | ngành | tất | ubnd | đ | điều
0.1 hiệp | học | khu | tư | vụ | y
-0.1 bác | chưa | cần | hoàn | là | nơi | nội | quận | quỹ | tháng | thư | thống | thời | tiền | trên | trước | tại | từ | đầu | để | định
-0.2 bảo | của | cử | danh | dứt | hàng | hồ | kèm | kết | lần | nghiêm | ngày | nhiệm | nhà | nhân | nông | năm | phát | phú | phương | quan | quá | quân | rà | thiện | thì | thôn | thực | tiếp | tiểu | tạm | tạp | uỷ | về | xưởng | đã | đối | đội | ấp
-0.3 ai | chỉ | cá | có | cô | hđnd | hải | khẩn | nhiều | này | phường | phụ | theo | thiếu | thông | thượng | thủ | trường | tôi | và | đoàn | được | đề
-0.4 bản | chính | giao | phải | quốc | thuế | thị | thứ | trong | từng | vị | đại
-0.5 huyện | không | đài | địa
-0.6 phó | đơn
-0.7 thường
-0.8 bà | những | thành | việc
-0.9 hộ
-1.0 ông
`,
    behindPair: `
1.8 0 tỉnh
1.5 các phòng
1.4 hà nội
1.3 ban quản | ubnd các
1.2 ban tổ | các sở
1.1 chủ đầu | các bộ | các tỉnh | các đơn | thanh tra | trưởng phòng | văn phòng
1.0 bộ phận | các đồng | sở xây
0.9 bà con | công chức | hòa bình | hội nông | thủ trưởng | trạm y | ubnd cấp
0.8 các chi | các cơ | cán bộ | cục quản | phòng tổ | sở tài | đoàn trường
0.7 bộ tài | chi bộ | chính quyền | các cấp | các ngành | các địa | lãnh đạo | sở nông | đảng uỷ
0.6 các bệnh | giám đốc | giáo viên | kế toán | lực lượng | trung tâm | tỉnh đoàn
0.5 chủ tịch | các ban | cơ sở | cấp uỷ | hiệu trưởng | hội nghị | trưởng bộ | trưởng thôn
0.4 ban kiểm | báo và | các khoa | cảnh sát | ngân hàng | p . | phó giám | sở giáo
0.3 bệnh viện | các chủ | các cán | các tổ | công ty | công đoàn | hạt kiểm | nhà trường | phòng chính | sở công | sở nội | sở y | thuế cơ | tư vấn | tập đoàn | tổ chức | tổng giám | ubnd phường | đồng chí
0.2 ban kinh | ban tuyên | bí thư | bộ quốc | các nhà | các uỷ | các đoàn | học sinh | kho bạc | khoa nhi | kiểm lâm | phòng hành | phòng kinh | trưởng các | tất cả | đ /
0.1 chỉ huy | một số | trường tiểu | y tế
-0.1 0 công | bác sĩ | chi nhánh | chủ trì | các biện | hàng hoá | hội đảng | kết quả | phó bí | sở gd&đt | thực hiện | tiếp tục | tỉnh , | vị trí | ông giao
-0.2 0 , | 0 . | 0 ngày | bà giao | bộ chính | bộ chỉ | chỉ tiêu | các gia | các hoạt | các hộ | các mục | các nhiệm | công nhân | công điện | cử tri | danh sách | hđnd tỉnh | hồ sơ | khu công | khẩn trương | kế hoạch | ngày 0 | nhà thầu | nông dân | phát biểu | phòng quản | phụ trách | rà soát | sở kế | tập trung | tổ quốc | tổ trưởng | ubnd tp | uỷ viên | ông đề | đoàn thể | đã đề | đề nghị | đối với | đồng ý
-0.3 ban an | ban chỉ | báo cáo | bộ nội | cá nhân | các chính | các công | các loại | các văn | các xã | các ý | công tác | hải quan | mỗi tuần | này , | quốc hội | thị trấn | xã , | ông cũng | ông yêu | đoàn thanh | đại tá | đảng bộ | đảng viên
-0.4 bộ công | chủ nhiệm | các ngân | các tập | cục trưởng | hộ nghèo | mỗi ngày | mỗi tháng | ngành , | thứ trưởng | tỉnh uỷ | viện , | vụ ,
-0.5 0 % | chi cục | người dân | người trực | những việc | phó chủ | trưởng bản
-0.6 các vấn | huyện uỷ | người đứng | thành phố | ubnd thành | đơn vị | địa bàn
-0.7 bộ trưởng | hội đồng | thường trực
-0.8 ban bí | các trường | tổng cục
-0.9 tổng bí | ubnd tỉnh
-1.0 bộ y | chính phủ | các nội
-1.1 các điểm | thủ tướng
-1.2 trưởng ban
-1.3 các khoản
-1.4 ban thường | các dự
`,
    around: `
1.6 thì chủ
1.5 thì giám
1.2 , các | ¶ công | ¶ phòng
1.0 giao ban | với bộ | đạo tổ
0.9 ¶ mỗi | ¶ sở | ¶ văn
0.8 , giáo | , người | , phòng | , quản | , văn | ¶ uỷ
0.7 ; chủ | ¶ p | ¶ trường
0.6 , báo | , cơ | , tỉnh | , vụ | với 0 | ¶ trưởng | đạo bộ
0.5 cho công | gửi sở | ¶ đảng
0.4 , chi | , lãnh | cầu chủ | cầu thủ | với các | ¶ bộ | ¶ trung
0.3 , bà | , bộ | , kế | , lực | , xã | , đảng | cầu ban | cầu bộ | cầu các | cầu ubnd | giao bộ | giao sở | nghị bộ | nghị ubnd | nghị uỷ | với công | ¶ ban | ¶ kế | ¶ trạm | ¶ tổ | đạo ban
0.2 , cán | , cấp | , trung | , trưởng | cầu giám | giao các | giao giám | là các | trưởng các | ¶ cục | ¶ liên | ¶ mặt | ¶ tập | ý các
0.1 , chính | cầu công | giao phòng | ¶ các
-0.1 : các | ; sở | cho học | cho người | của cán | dân các | mưu ubnd | thị 0 | về sở | ¶ đối | đốc công
-0.2 , chỉ | , cá | , khoa | , khu | , mỗi | , ngân | , nhà | , phụ | , thứ | , từng | cho cán | các sở | công vụ | của tỉnh | giao chỉ | nghị các | trưởng bộ | về phòng | về văn | ¶ ai | ¶ không | ¶ kết | ¶ phát | ¶ theo | ¶ trong | ¶ tôi | ¶ về | ¶ đề | đạo kiểm | đạo phòng
-0.3 , quốc | , sở | , thanh | , thành | , thông | , thường | , đơn | của bộ | ngày 0 | thì báo | trụ sở | và sở | và ubnd | ¶ giao | ¶ thứ | ¶ việc | đại hội | đốc sở | “ các | “ sở
-0.4 , huyện | , phó | , phường | , thị | , thủ | , trường | chí chủ | của các | giao công | ¶ chi | ¶ chủ | ¶ giám
-0.5 , chủ | , giám | ; các | giao văn | gửi văn | nghị công | tịch ubnd | với sở | ¶ lãnh | ¶ tổng
-0.6 , hội | , tổng | , đoàn | , đồng | và các
-0.7 , uỷ | cầu sở | ¶ phó
-0.8 , ban | cho các | nghị sở | ¶ bí
-0.9 ¶ thủ
-1.0 ¶ ubnd
-1.1 ¶ chính
-1.3 , ubnd | ¶ đồng
-1.4 ¶ bà
-1.5 ¶ ông
`,
    meaningBefore: `
4.1 orders
3.2 requests
1.8 connectors
0.7 tasks
0.6 qualifiers
0.3 sayings
-0.1 notCues | pronouns
-0.2 ceremonies | hardships | obligations
-0.3 passives
-0.5 circumstances | manners
-0.6 documents
-0.7 cooperating | petitioners
-0.9 collectives
-1.0 titles
-1.1 surnames
-1.2 quantifiers
-1.3 bodies
-1.4 fields
`,
    meaningBehind: `
2.8 bodies
2.5 collectives
2.0 honorifics
1.6 quantifiers | titles
1.0 foreign
-0.2 hardships | requests
-0.3 fields | surnames
-0.4 results
-0.5 petitioners
-0.6 sayings
-0.7 circumstances | notCues | orders
-0.9 obligations
-1.2 connectors | manners
-1.4 tasks | topics
`,
    meanings: `
1.5 orders bodies
1.4 orders titles
1.3 - bodies
1.2 - collectives | - quantifiers | connectors bodies | orders quantifiers
0.9 connectors collectives | orders honorifics | requests bodies | requests collectives
0.8 sayings bodies
0.7 - foreign | - petitioners | - surnames | orders collectives
0.6 - honorifics | bodies - | requests -
0.5 connectors surnames | notCues quantifiers | requests quantifiers
0.3 honorifics titles | notCues collectives | topics bodies
0.2 circumstances bodies | collectives quantifiers | orders fields | orders tasks | topics collectives
0.1 tasks titles | topics -
-0.1 - - | - results | circumstances quantifiers | fields - | qualifiers - | sayings tasks | tasks surnames
-0.2 - requests | bodies fields | collectives bodies | collectives collectives | connectors quantifiers | cooperating quantifiers | fields bodies | manners quantifiers | notCues - | orders - | orders notCues | orders obligations | orders topics | passives tasks | surnames - | tasks bodies | tasks fields | tasks honorifics | tasks notCues | tasks tasks | titles quantifiers
-0.3 - fields | bodies quantifiers | circumstances - | connectors qualifiers | notCues bodies | orders manners | tasks - | topics honorifics | topics quantifiers
-0.4 - pronouns | connectors - | orders petitioners | quantifiers collectives | requests honorifics | tasks petitioners
-0.5 - circumstances | - documents | - manners | - obligations | - sayings | cooperating bodies
-0.6 - orders | quantifiers bodies | tasks collectives | titles bodies
-0.8 - topics | tasks quantifiers
-1.0 - connectors | bodies bodies
`,
    opening: `
`,
    amount: `
`,
    next: `
`,
    heard: `
-0.5 requests
-1.0 obligations | orders
-1.2 tasks
-2.1 cooperating | leading
`,
    shape: `
1.2 first
0.3 small-before capital
-0.3 small-before small
-0.6 obliged
-0.7 capital-before small
-1.2 not-obliged
-1.7 within-phrase
`,
  },
  ends: {
    bias: -2.8,
    before: `
1.2 0 | tỉnh
1.1 trường
1.0 thị
0.9 dân
0.8 thôn
0.7 bình | phường | vận
0.6 khu | lộc | nam | phố | trì | ty
0.5 dựng | hải | hội | khoa | quan | thuật | uỷ | vực | đó | động
0.4 chính | doanh | giao | nghệ | tư | đơn
0.3 ) | anh | cấp | gia | tp | tâm | viên | vụ | xã | ương
0.2 lịch | máy | nghiệp | nhà | phủ | tin | trách | trực | tạo | tịch | điện | đoàn | định
0.1 kế | thương
-0.1 chỉ | cô | huy | mỗi | nuôi | phú | thành | tổng | văn | vị | xây | điều
-0.2 chủ | dự | hành | môn | nguyên | ngành | nội | phó | phụ | sách | sở | tai | thao | trưởng | trị | tài | tầng | vật | đ | đức
-0.3 ban | ngoại | quận | toán | viện | đạo | đầu
-0.4 an | dụng | giáo | phòng | thuế | thư | trong | và
-0.5 có | công | hoá | hà | mttq | tổ
-0.6 chức | hàng | người | đốc
-0.7 các | sát
-0.8 lý | ubnd
-0.9 hđnd | phận
-1.2 được
`,
    beforePair: `
1.2 công nghiệp
0.9 đô thị
0.8 tài chính | việt nam
0.7 chi bộ | các đơn | lao động | liên quan
0.6 , ngành | chủ trì | công ty | du lịch | nội vụ
0.5 , phường | khu vực | kỹ thuật | thành phố | xây dựng | đảng uỷ
0.4 báo chí | các khoa | công nghệ | kinh doanh | truyền thông | tỉnh uỷ | đầu tư
0.3 an xã | các cấp | công an | công đoàn | phòng tỉnh | quốc gia | quốc phòng | trung tâm | trung ương | tịch xã | xã hội
0.2 chính phủ | các phòng | các trường | các tổ | các xã | công thương | nông thôn | phụ trách | thị xã | đào tạo
0.1 nhà máy
-0.1 , xã | chăn nuôi | chỉ huy | các ban | các quận | cầu ban | kinh tế | uỷ ban | ¶ các | ¶ trưởng | đơn vị
-0.2 , người | an tỉnh | ban mttq | bệnh viện | bộ ngành | chuyên môn | chính quyền | chính sách | hạ tầng | lãnh đạo | nhân dân | thiên tai | thường trực | thể thao | đứng đầu
-0.3 chủ tịch | cơ quan | cấp xã | giao thông | thủ trưởng | tịch ubnd | ubnd tỉnh
-0.4 , phòng | bí thư | chức đảng | các huyện | quốc hội | thông tin | đồng chí
-0.5 hành chính | kế hoạch | văn hoá
-0.6 các bộ | công chức | giám đốc | môi trường
-0.7 ¶ phòng
-0.8 nông nghiệp | quản lý
-0.9 bộ phận | cơ sở
-1.0 cán bộ
-1.2 các tỉnh
`,
    behind: `
2.2 không
1.6 :
1.5 thì
1.1 tự
1.0 ) | phải | về
0.8 chủ | làm | nghiên | phối | tập
0.7 chỉ | tiếp | điện
0.6 gửi | kiểm | rà
0.5 cùng | căn | cần | vị
0.4 dự | hoàn | khẩn | là | thực | tổ | được
0.3 ; | bố | chuẩn | cũng | cử | lập | mở | sẵn | thống | tuyên | xây | đưa
0.2 bám | chịu | có | giám | ký | thường | tăng | tổng | đối
0.1 cập | huy
-0.1 / | du | dựng | hội | liên | nghiệp | nêu | nông | thư | tác | vụ | đó | đầu
-0.2 , | chuyên | cấp | huyện | ngành | nhà | phòng | phường | quyền | thành | trường | trưởng | tế | đại
-0.3 bổ | chính | cơ | của | giao | học | khu | lãnh | lịch | sách | thuộc | trong | và | đơn | đồng
-0.4 . | quyết | tham | thông | truyền | uỷ | xã | điều
-0.5 cho
-0.6 bình | bảo | công
-0.7 viên
-0.8 phát | tỉnh
-1.0 thu
-1.1 -
-1.3 trực
-1.5 0
-2.3 các
`,
    behindPair: `
1.0 chủ trì
0.8 nghiên cứu | phối hợp
0.7 , thủ | chỉ đạo | tổng hợp
0.6 trực tiếp | tổ chức | được yêu
0.5 căn cứ | phụ trách | được đề
0.4 , chính | , đoàn | kiểm tra | thực hiện | tập trung
0.3 bố trí | chuẩn bị | công khai | rà soát | sẵn sàng | theo chức | tiếp thu | tiếp tục | và công | xây dựng
0.2 , công | , sở | , ubnd | chịu trách | giám sát | hoàn thiện | hoàn thành | khẩn trương | mở chuyên | theo dõi
0.1 chủ động | cập nhật | huy động | phải có
-0.1 cấp uỷ | du lịch | giao thông | xã ,
-0.2 , hạ | - xã | các cơ | các huyện | các phường | các đơn | các địa | tham mưu | thành phố | thành viên | và du | và đô | xã hội | đơn vị | được giao | đồng chí
-0.3 , chữa | , phường | chủ tịch | các tỉnh | các xã | liên quan | lãnh đạo | trực thuộc
-0.4 , đơn | thông tin | truyền thông | và ubnd | và đầu
-0.5 , chủ | , thành | , tổ | , uỷ
-0.6 , cơ | , địa
-0.7 tăng cường
-0.8 , thị | và phát
-1.0 , các | và các
`,
    around: `
0.5 đơn vị
0.3 chính , | phòng , | xã ,
0.2 tỉnh và
0.1 bộ xây
-0.1 sở , | uỷ ban | xây dựng | y tế | đầu cấp
-0.2 chí chủ | dân các | phố trực | thao và | tài chính | tầng và | vị , | đảng ,
-0.3 phòng quản | quận , | trưởng các | tỉnh uỷ | ubnd các
-0.4 hoạch và | huyện , | thư , | thương , | uỷ ,
-0.5 ngành , | tế , | vụ ,
-0.7 phòng tổ
`,
    meaningBefore: `
1.5 qualifiers
0.8 bodies | fields
0.7 titles
0.5 collectives
0.3 petitioners
-0.3 tasks
-0.4 documents
-0.5 sayings | topics
-0.7 quantifiers
`,
    meaningBehind: `
2.1 manners
2.0 obligations | tasks
1.3 circumstances
1.1 orders
1.0 leading
0.9 cooperating
0.8 passives | promises
0.6 sayings
0.5 connectors
-0.2 hardships | honorifics | results | topics
-0.3 notCues | quantifiers
-0.6 documents
-0.7 surnames
-0.8 titles
-1.4 collectives | qualifiers
-2.1 bodies | fields
`,
    meanings: `
0.9 collectives manners
0.8 collectives circumstances | fields tasks
0.7 collectives quantifiers | topics -
0.5 bodies manners | bodies surnames | collectives obligations | fields leading
0.4 - obligations | bodies circumstances | bodies cooperating | bodies obligations | bodies sayings | collectives orders | fields passives | notCues tasks
0.3 - collectives | bodies promises | fields circumstances | fields manners | qualifiers - | surnames - | titles tasks
0.2 - leading | - notCues | - orders | bodies leading | bodies passives | collectives cooperating | fields obligations | fields orders | fields quantifiers | honorifics tasks | surnames manners
0.1 fields cooperating | tasks leading | titles -
-0.1 bodies collectives | bodies tasks | collectives notCues | titles quantifiers
-0.2 - fields | - qualifiers | - quantifiers | - topics | bodies - | collectives - | collectives bodies | collectives fields | fields topics | foreign - | honorifics - | quantifiers bodies | tasks fields
-0.3 - bodies | bodies fields | fields - | fields bodies | fields fields | notCues -
-0.4 - surnames | collectives collectives | collectives qualifiers | qualifiers tasks | quantifiers collectives
-0.5 - - | collectives passives | documents - | honorifics titles | tasks tasks
-0.6 bodies qualifiers | bodies quantifiers
-0.7 bodies bodies
-1.0 collectives topics
`,
    opening: `
1.2 bodies tasks
1.0 bodies leading | titles tasks
0.8 bodies passives
0.7 bodies surnames | bodies topics | honorifics collectives
0.6 bodies circumstances | bodies manners
0.5 bodies obligations | bodies sayings | foreign tasks | honorifics tasks | quantifiers obligations
0.4 bodies cooperating | collectives manners | tasks -
0.3 collectives obligations | quantifiers manners | quantifiers orders | titles fields | titles manners | titles orders
0.2 - - | bodies orders | foreign - | honorifics obligations | quantifiers passives | quantifiers quantifiers | titles circumstances | titles obligations
0.1 quantifiers cooperating | surnames -
-0.1 notCues fields | tasks bodies
-0.2 - surnames | bodies collectives | collectives bodies | honorifics - | quantifiers surnames | quantifiers tasks | quantifiers titles | tasks tasks
-0.3 collectives fields | honorifics titles | titles bodies | titles collectives | titles quantifiers
-0.4 notCues - | quantifiers bodies | quantifiers collectives | quantifiers notCues | quantifiers topics
-0.5 bodies quantifiers | collectives - | collectives collectives | collectives tasks | petitioners - | quantifiers fields
-0.6 quantifiers qualifiers
-0.7 bodies fields | titles - | titles qualifiers
-0.8 bodies bodies
-0.9 notCues tasks
`,
    amount: `
1.2 one obligations
1.1 one circumstances
1.0 one leading
0.9 one orders
0.8 one manners | one passives | several manners | several obligations
0.6 one cooperating
0.5 one sayings
0.4 one topics | several tasks
0.3 one notCues | one tasks | several cooperating | several orders
0.2 one surnames | several circumstances
-0.2 several surnames | several titles
-0.3 one - | one collectives
-0.4 one quantifiers
-0.5 one qualifiers | one titles
-0.6 several notCues
-0.7 several bodies | several collectives | several fields
-0.8 one fields | several topics
-1.1 several qualifiers
-1.3 one bodies
-1.5 several -
`,
    next: `
0.8 orders
0.7 circumstances | honorifics | passives | requests
0.6 titles
0.4 manners
0.3 cooperating | petitioners | quantifiers
0.2 promises
-0.2 connectors | sayings
-0.3 bodies | collectives | obligations | surnames
-0.5 notCues
-0.6 qualifiers
-0.7 foreign
-1.9 fields
`,
    heard: `
`,
    shape: `
1.7 capital-before small
1.1 capital-first small | small-first small
0.8 small-before small
0.5 length-6
0.4 length-7
0.3 length-3 | length-4
-0.2 length-8
-0.6 small-first capital
-1.0 open-bracket
-1.2 capital-before capital | small-before capital
-1.5 length-1
-1.9 capital-first capital
-4.3 within-phrase
`,
  },
};
