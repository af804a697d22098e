/**
 * The words by which the program knows a directive, by what they mean. A specialist may extend every list: one phrase a
 * line, in small letters; spelling of tone marks (uỷ, ủy) and capitals make no difference. Where two phrases begin at one
 * word, the longer one counts: "ban chỉ đạo" in `notCues` keeps "chỉ đạo" in `orders` from being seen there.
 */
export interface Lexicon {
  /** Verbs of ordering. Who orders stands before them, who is to act or what is to be done behind them. */
  readonly orders: readonly string[];
  /** Orders that a citizen, a subordinate or a partner says too: only from above they direct. */
  readonly requests: readonly string[];
  /** Verbs of saying. What is said directs only if it obliges or asks. */
  readonly sayings: readonly string[];
  /** "X được yêu cầu phải": the addressee stands before it. */
  readonly passives: readonly string[];
  /** "theo chỉ đạo của X, …". */
  readonly attributions: readonly string[];
  /** Phrases in which the words of `orders` and `tasks` are nouns or belong to a name. */
  readonly notCues: readonly string[];
  /** Modals and bans. */
  readonly obligations: readonly string[];
  /** How a task is to be done; stands before its verb. */
  readonly manners: readonly string[];
  /** Verbs of tasks; never enough alone. */
  readonly tasks: readonly string[];
  /** "A chủ trì": A leads. */
  readonly leading: readonly string[];
  /** "phối hợp với B, C": B and C take part. */
  readonly cooperating: readonly string[];
  /** Openings that carry the speaker and the order on. */
  readonly connectors: readonly string[];
  /** Openings of a topic or circumstance that ends at a comma. */
  readonly topics: readonly string[];
  /** Time and circumstance between an addressee and its verb. */
  readonly circumstances: readonly string[];
  /** Words of courtesy before a person's name or instead of it. */
  readonly honorifics: readonly string[];
  /** Words that stand for the speaker named before. */
  readonly pronouns: readonly string[];
  /** Offices that a person holds. */
  readonly titles: readonly string[];
  /** First words of the names of bodies. */
  readonly bodies: readonly string[];
  /** Addressees without a name of their own. */
  readonly collectives: readonly string[];
  /** Documents that speak: "thông báo kết luận nêu rõ". */
  readonly documents: readonly string[];
  /** Those who ask upwards. */
  readonly petitioners: readonly string[];
  /** Partners abroad, whom nobody here directs. */
  readonly foreign: readonly string[];
  /** Facts and results. */
  readonly results: readonly string[];
  /** Praise, thanks, ceremonies, attendance. */
  readonly ceremonies: readonly string[];
  /** Promises and wishes for oneself. */
  readonly promises: readonly string[];
  /** Whole sentences that say what a picture shows or how a document ends. */
  readonly formulas: readonly string[];
  /** What a task hands in: the first words of its name. */
  readonly products: readonly string[];
  /** Kinds of documents that are referred to. */
  readonly references: readonly string[];
  /** Headings over what is to be done, and titles of documents that direct. */
  readonly directingHeadings: readonly string[];
  /** Headings over what was done, is the case, or was discussed. */
  readonly reportingHeadings: readonly string[];
  /** First syllables of Vietnamese names. */
  readonly surnames: readonly string[];
}

/** A meaning of the lexicon. */
export type Meaning = keyof Lexicon;

const words = (list: string): readonly string[] => list.split(/[|\n]/u).map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');

export const LEXICON: Lexicon = {
  orders: words(`
    yêu cầu | giao | giao cho | giao nhiệm vụ cho | giao nhiệm vụ | giao trách nhiệm cho | phân công | chỉ đạo | chỉ thị | chỉ đạo rõ
    lưu ý | lưu ý thêm | căn dặn | nhắc nhở | ra lệnh | quán triệt | nhấn mạnh yêu cầu | nhất trí giao | thống nhất giao
    đồng ý giao | nhấn mạnh và yêu cầu | phát biểu và yêu cầu | có ý kiến chỉ đạo | yêu cầu và giao | ra chỉ thị yêu cầu
    | nhắc | nhắc lại | dặn | dặn dò | yêu cầu rõ | giao thêm | giao trực tiếp cho | chấp thuận giao | cho chủ trương giao | chỉ đạo thêm | quyết định giao | nhắc nhở thêm | thống nhất giao cho | thống nhất phân công | tiếp tục giao
  `),
  requests: words(`
    đề nghị | kiến nghị | mong muốn | mong | kêu gọi | đề xuất | trân trọng đề nghị | tha thiết đề nghị
  `),
  sayings: words(`
    nhấn mạnh | nêu rõ | khẳng định | chỉ rõ | nói | nói thêm | cho rằng | cho biết | phát biểu | phát biểu kết luận | kết luận | kết luận như sau
    bày tỏ | tin tưởng | nêu | nhận định | đặt vấn đề | ghi rõ | thông báo
    | nói với | chia sẻ | nhắn nhủ | tâm sự | nhận xét | phân tích | trao đổi | cho hay | thông tin | cảnh báo | tuyên bố | giải thích | đặt câu hỏi | quả quyết | chốt | chốt lại | kết lại | tổng kết lại | đặt yêu cầu | nhấn mạnh thêm | nêu quan điểm | gợi mở | phản ánh | thông báo với | kể | kể lại | quyết nghị | thống nhất kết luận | có ý kiến
  `),
  passives: words(`
    được yêu cầu | được yêu cầu phải | được giao chủ trì | được giao | được phân công | được chỉ đạo | được đề nghị
  `),
  attributions: words(`
    theo chỉ đạo của | theo yêu cầu của | theo ý kiến chỉ đạo của | theo kết luận của | đây là ý kiến chỉ đạo của | đây là chỉ đạo của
  `),
  notCues: words(`
    yêu cầu mới | yêu cầu cao | yêu cầu cao hơn | yêu cầu nhiệm vụ | yêu cầu thực tiễn | yêu cầu phát triển | yêu cầu đặt ra | yêu cầu đề ra | yêu cầu của | yêu cầu về
    yêu cầu khách quan | yêu cầu đòi hỏi | yêu cầu cấp bách | yêu cầu cấp thiết | yêu cầu bức thiết | yêu cầu tiến độ | yêu cầu chung | yêu cầu cụ thể về
    các yêu cầu | những yêu cầu | một số yêu cầu | mọi yêu cầu | đáp ứng yêu cầu | đạt yêu cầu | theo yêu cầu | với yêu cầu | phù hợp với yêu cầu | trước yêu cầu | là yêu cầu
    trước những yêu cầu | xuất phát từ yêu cầu | bảo đảm yêu cầu | đảm bảo yêu cầu | phù hợp yêu cầu | có yêu cầu | từ yêu cầu | vì yêu cầu | so với yêu cầu | hiệu lệnh, yêu cầu
    sự chỉ đạo | ban chỉ đạo | ý kiến chỉ đạo | phát biểu chỉ đạo | văn bản chỉ đạo | tinh thần chỉ đạo | quan điểm chỉ đạo | công tác chỉ đạo | nội dung chỉ đạo | chỉ đạo của
    lãnh đạo, chỉ đạo | chỉ đạo, điều hành | chỉ đạo điều hành | chỉ đạo tuyến | các chỉ đạo | những chỉ đạo | chỉ đạo, hướng dẫn về | tăng cường chỉ đạo | tập trung chỉ đạo | tổ chỉ đạo
    thường xuyên chỉ đạo | có chỉ đạo | sự phân công | theo phân công | được phân công phụ trách | phân công phụ trách | phân công công tác | giấy đề nghị | đơn đề nghị | tờ trình đề nghị
    văn bản đề nghị | hồ sơ đề nghị | công văn đề nghị | đề nghị của | kiến nghị của | các kiến nghị | những kiến nghị | nội dung kiến nghị | đề xuất, kiến nghị | các đề xuất | những đề xuất
    ý kiến đề xuất | nhiệm vụ được giao | công việc được giao | chỉ tiêu được giao | trách nhiệm được giao | được giao nhiệm vụ | chức năng, nhiệm vụ được giao | kế hoạch giao | kế hoạch được giao
    nhiệm vụ được phân công | giao thông | giao lưu | giao dịch | giao ban | giao thương | giao nhận | giao phó | bàn giao | chuyển giao | ngoại giao | giao đất | giao vốn | giao kế hoạch vốn
    đã giao là | giao rừng | giao tiếp | vốn chưa giao | xã giao | bộ phận giao dịch | sự lưu ý | đáng lưu ý | cần lưu ý | điều lưu ý | các kết luận | báo cáo kết luận | thông báo kết luận | kết luận số | kết luận của
    kết luận thanh tra | bài phát biểu | phát biểu tại | phát biểu khai mạc | phát biểu bế mạc | phát biểu thảo luận | phát biểu nhận nhiệm vụ | phát biểu ý kiến | mong nhận được
    các quy định | những quy định | theo quy định | quy định của | quy định về | quy định số | đúng quy định | quy định pháp luật | các giải pháp | tổ chức bộ máy | công tác tổ chức | bộ máy tổ chức
    tổ chức đảng | các tổ chức | tổ chức chính trị | tổ chức, cá nhân | tổ chức và cá nhân | cơ quan, tổ chức | công tác kiểm tra | công tác thanh tra | kết quả triển khai | kết quả thực hiện | báo cáo của | báo cáo tổng kết
    theo báo cáo | quá trình triển khai | quá trình thực hiện | tình hình thực hiện | việc thực hiện | việc triển khai | việc xử lý | việc xây dựng | công tác phối hợp | quy chế phối hợp | sự phối hợp
    việc phối hợp | khâu phối hợp | chế độ báo cáo | nội dung báo cáo | kế hoạch kiểm tra | đoàn kiểm tra | đoàn thanh tra | nhu cầu | cần thiết | thị trường cần | phải chăng | không phải | làm được
    | công trình | chương trình | quy trình | quá trình | lộ trình | tiến trình | tờ trình | trình độ | trình tự | giáo trình | hành trình | địa hình | sáng tạo | chế tạo | việc làm | trực thuộc | cuộc họp | phiên họp | buổi họp | kỳ họp | phòng họp | dự họp | buổi làm việc | lịch làm việc | ngày làm việc | giờ làm việc | môi trường làm việc
    | mặt bằng | đồng bằng | công bằng | cân bằng | bằng khen | bằng văn bản | bằng cấp
    | yêu cầu tự thân | yêu cầu nêu trên | theo yêu cầu của khách | so với yêu cầu | tinh thần yêu cầu | mức độ yêu cầu | yêu cầu kỹ thuật | yêu cầu chuyên môn | hội đồng giám sát | đoàn giám sát | báo cáo viên | báo cáo kết quả của | thi đua | cơ quan kiểm tra | trạm kiểm soát | chốt kiểm soát | tự tạo | nhân tạo | cấu tạo | giao ca | giao mùa | giao thừa | giao hữu | giao tế | giáp ranh | nguyên tắc | dự toán giao | kế hoạch được giao | chỉ tiêu giao | dự án đầu tư | chủ đầu tư | nhà đầu tư | vốn đầu tư | kế hoạch đầu tư | xúc tiến đầu tư | công tác xây dựng | ngành xây dựng | đơn vị thi công | hiệu quả sử dụng | giá trị sử dụng | quyền sử dụng | mục đích sử dụng | người sử dụng | kế hoạch tổ chức | tổ chức thực hiện của | công tác tuyên truyền | công tác đào tạo | cơ sở đào tạo | nhiệm vụ chung | nhiệm vụ thường xuyên
  `),
  obligations: words(`
    phải | cần | cần phải | không được | không được để | không để | không chấp nhận | nghiêm cấm | tuyệt đối không | tuyệt đối không để | kiên quyết không | kiên quyết không để
    cương quyết không để | dứt khoát không | có trách nhiệm | chịu trách nhiệm | phải chịu trách nhiệm | chịu trách nhiệm cá nhân | nhất thiết phải | bắt buộc phải | đòi hỏi | chỉ đưa | không vì | chấm dứt
    | phải được | cần có | cần được | cho tôi | đừng | hãy | cấm | nghiêm cấm việc | bị nghiêm cấm | không ai được | không được phép | có nghĩa vụ | không cho phép | chỉ được | buộc phải | kiên quyết không để | nhất định phải
  `),
  manners: words(`
    tiếp tục | tập trung | khẩn trương | đẩy mạnh | đẩy nhanh | tăng cường | chú trọng | quan tâm | chủ động | kịp thời | nghiêm túc | thường xuyên | sớm | quyết liệt | tích cực | nâng cao | phát huy
    không ngừng | ưu tiên | nhanh chóng | rà soát kỹ | đồng thời | phấn đấu | nỗ lực | quyết tâm | kiên quyết | kiên trì | gương mẫu | nêu cao | đề cao | giữ vững | trực tiếp | độc lập | cùng nhau | ra sức | thực sự | luôn
    tổ chức tốt | làm tốt | thực hiện tốt | chuẩn bị tốt | bám sát | nắm chắc | sâu sát
    | mạnh dạn | bình tĩnh | chủ động hơn | khẩn cấp | ngay lập tức | lập tức | quan tâm hơn | tuyệt đối | triệt để | nhanh | đồng loạt | đồng bộ | linh hoạt | định kỳ | hằng ngày | hằng tuần | hằng tháng | hằng quý | hàng ngày | hàng tuần | hàng tháng | hàng quý | cố gắng | dứt điểm | thận trọng | cương quyết | quyết liệt hơn | chú ý | lưu tâm | dành thời gian | ưu tiên dành
  `),
  tasks: words(`
    tham mưu | triển khai | rà soát | sửa đổi | bổ sung | ban hành | xây dựng | hoàn thiện | hoàn thành | hoàn tất | báo cáo | trình | kiểm tra | thanh tra | giám sát | xử lý | xử lý nghiêm | phối hợp | chuẩn bị | tổ chức
    kiện toàn | công bố | thực hiện | lập | xác định | phân loại | gộp | khắc phục | bố trí | cử | gửi | giải quyết | làm rõ | cụ thể hóa | quyết toán | số hóa | kết nối | theo dõi | đôn đốc | tổng hợp | hướng dẫn
    tuyên truyền | phổ biến | quán triệt | nghiên cứu | đề xuất | đánh giá | kiểm điểm | xem xét | tháo gỡ | huy động | sử dụng | cung cấp | cập nhật | thống kê | công khai | đăng ký | soạn thảo | thẩm định | lấy ý kiến
    bảo đảm | đảm bảo | duy trì | vận hành | đầu tư | nâng cấp | mở rộng | đào tạo | bồi dưỡng | tập huấn | rèn luyện | học tập | chấp hành | tuân thủ | phân công | phân bổ | giải ngân | thu hồi | cắt giảm | đơn giản hóa
    bãi bỏ | thay thế | sắp xếp | tinh gọn | điều chỉnh | điều tra | xác minh | củng cố | chấn chỉnh | siết chặt | kiểm soát | ngăn chặn | phòng ngừa | phòng, chống | đấu tranh | bảo vệ | chăm lo | hỗ trợ | vận động | ký kết
    đưa | tạo | tiếp thu | tiếp nhận | khai thác | lưu trữ | niêm yết | bàn giao | nghiệm thu | làm việc | làm | chỉ đạo | lãnh đạo | hình thành | phát triển | phát động | đổi mới | thúc đẩy | khôi phục | sơ kết | tổng kết
    truyền đạt | nâng | kiểm kê | đối chiếu | thẩm tra | tham gia | trao đổi | làm chủ | coi | xem | lồng ghép | ứng dụng | khảo sát | chấm dứt | dừng | tạm dừng | đình chỉ | yêu cầu | giữ | gắn | in ấn | trao giải | lựa chọn | quy hoạch | tuyển dụng | tự phê bình | góp phần | hạn chế | khơi thông | thành lập | ổn định | thông báo | xin ý kiến | tránh | cải thiện | cải cách | nắm | đi đầu
    | bắn | bắn pháo | chằng chống | cấm biển | kiểm đếm | tham vấn | thí nghiệm | bù tiến độ | đôn đốc | tổng kiểm tra | tổng rà soát | tổng hợp | nắm bắt | tăng tốc | đi vào | đi sâu | nhìn nhận | nhận thức | đồng hành | sẵn sàng | làm rõ trách nhiệm | ứng vốn | khoanh vùng | tổng dọn | tổng vệ sinh | thử nghiệm | trấn áp | quan trắc | khoan | vay | ủy thác | nghiệm thu dứt điểm | mở | mở lớp | ký | ký cam kết | nộp | chốt | soát | soát lại | rà | rà lại | viết | viết lại | dự thảo | dự trù | mua | mua sắm | lắp | lắp đặt | sửa | sửa chữa | tu sửa | nạo vét | kê | kê khai | dán | treo | ghi | ghi rõ | ghi chép | đo | đo đạc | tất toán | khóa sổ | thanh toán | chi trả | trả | trả lời | phản hồi | giải trình | chấm điểm | tự chấm điểm | xếp loại | bình xét | khen thưởng | kỷ luật | xử phạt | phạt | lập biên bản | niêm phong | tịch thu | cưỡng chế | thuyết phục | tiếp dân | đối thoại | gặp gỡ | liên hệ | thỏa thuận | điều động | luân chuyển | biệt phái | thay | thay đổi | điều chuyển | điều phối | chuyển | chuyển đổi | chuyển giao | giúp | bảo trì | bảo dưỡng | trực | trực ban | ứng trực | canh gác | tuần tra | chốt chặn | phân luồng | cắm biển | cảnh báo | thông tin | đưa tin | phát sóng | phát hành | phát | nhập | nhập liệu | rút ngắn | rút kinh nghiệm | nêu gương | làm gương | phát hiện | phân tích | dự báo | đăng tải | đăng | quyết định | cho | đón | thu | thu gom | thu dọn | thu thập | trích | trích lập | bầu | kết nạp | sinh hoạt | giảng dạy | ôn tập | kiểm định | tiết kiệm | sơ tán | di dời | di chuyển | đặt | gieo | trồng | chăm sóc | tiêm | tiêm phòng | phun | phun thuốc | cắt | cắt tỉa | dọn | dọn dẹp | vệ sinh | tặng quà | thăm | cấp phát | phân phối | phân bố | đấu giá | đấu thầu | mời thầu | tính | tính toán | định hướng | khuyến cáo | lấp đầy | thu hút | họp | mời | làm sạch | làm đầu mối | làm thủ tục | xóa | xóa bỏ | gỡ | gỡ vướng | bổ nhiệm | miễn nhiệm | tiếp xúc | lắng nghe | công chứng | chứng thực | cấp phép | cấp đổi | cấp giấy | cấp kinh phí | hậu kiểm | thẩm định giá | đóng | đóng cửa | khóa | mở cửa | chặn | phòng chống | phòng, chống | chống | hướng nghiệp | phân cấp | ủy quyền | phân quyền | giao nộp | đền bù | bồi thường | hòa giải | thi công | khởi công | thông xe | hót dọn | gia cố | che chắn | neo đậu | kêu gọi | tích nước | xả | xả lũ | bơm | dự trữ | bình ổn | cung ứng | tiêu thụ | kết thúc | lấy mẫu | xét nghiệm | khám | điều trị | cách ly | phát thuốc | truyền thông | vận động xóa | rải | quét | lau | khử khuẩn | kiểm đếm | nhân rộng | phân chia | phân nhóm | chọn | chọn cử | tuyển | tuyển chọn | tuyển sinh | dạy bù | bảo quản | số hoá | niêm yết | trưng cầu | báo | báo cáo nhanh | phát quang | phát dọn | đốt dọn | tháo dỡ | giải tỏa | đưa vào | lập lại | cử người | bám | bám cơ sở | có kế hoạch | có phương án | có giải pháp | có biện pháp | có trách nhiệm | ra quân | ra soát | vào cuộc | bắt tay | nghiêm trị | truy quét | triệt phá | quản lý | quản lý chặt | theo dõi sát | xác nhận | cam kết bằng văn bản | đôn thúc | khơi dậy | giữ gìn | tôn tạo | trùng tu | phục dựng | quảng bá | giới thiệu | tôn vinh | nhắc nhở | động viên | khích lệ | biên soạn | in | sao chép | tra cứu | lưu | nghỉ | bớt | giãn | hoãn | lùi | tạm ứng | hoàn ứng | thu nộp | trang bị | nhận | tiếp quản | bàn | thảo luận | đề nghị | kiến nghị | tự đánh giá | tự kiểm tra | xin phép | cân đối | tích hợp | đồng bộ | phê duyệt | duyệt | giao vốn | phân khai | bóc tách | cắm mốc | đánh số | dự phòng | kiểm thử | vá | sao lưu | nâng cao chất lượng | chủ động liên hệ
  `),
  leading: words(`chủ trì | làm đầu mối | là đầu mối | chịu trách nhiệm chính`),
  cooperating: words(`
    phối hợp với | phối hợp cùng | phối hợp cùng với | phối hợp chặt chẽ với | phối hợp | cùng với | với sự phối hợp của | phối hợp chặt chẽ cùng
  `),
  connectors: words(`
    cụ thể | cùng với đó | cùng với | bên cạnh đó | đồng thời | ngoài ra | trong đó | theo đó | trên cơ sở đó | từ đó | mặt khác | trước mắt | đặc biệt | trên tinh thần đó | với tinh thần đó | thời gian tới
    trong thời gian tới | tiếp theo | trước hết | song song với đó | riêng | thứ nhất | thứ hai | thứ ba | thứ tư | thứ năm | một là | hai là | ba là | bốn là | năm là | cuối cùng | nhân dịp này | qua đó | về lâu dài | do đó | vì vậy | vì thế
    | định kỳ | vì thế | bởi vậy | tiếp đó | sau đó | ngược lại | đáng chú ý | nhất là | cạnh đó | bên cạnh | không những thế | hơn nữa | thêm vào đó | từ nay | kể từ nay | từ mai | trước tiên | sáu là | bảy là | tám là | chín là | mười là | thứ sáu | thứ bảy | liên quan nội dung này | ngay sau đó | ngay sau hội nghị | tới đây | sắp tới | trong tuần tới | trong tháng tới
  `),
  topics: words(`về | đối với | tại | trước | khi | để | trong | nhằm | từ | sau | sau khi | căn cứ | chậm nhất | theo | nếu | trường hợp | với
    | trên | ở | riêng | liên quan | liên quan đến | trong khi | riêng đối với | với tinh thần | trên cơ sở | qua | đến | ngay sau | từng bước | để bảo đảm
  `),
  circumstances: words(`
    trong thời gian tới | thời gian tới | trong quá trình | trên cơ sở | căn cứ | ngay sau | sau hội nghị | ngay từ | từ nay | trong năm | trong tháng | trong quý | trong vòng | trước ngày | trước tháng | chậm nhất | theo chức năng | theo thẩm quyền | theo lĩnh vực | để | nhằm | khi | ngay | cũng | cùng | đều | về việc | trước | đến | từ ngày
  `),
  honorifics: words(`đồng chí | đ/c | ông | bà | các đồng chí
    | anh | chị | cô | vị | bs | bs. | ths | ths. | ts | ts. | pgs.ts | pgs | gs | các anh | các chị
  `),
  pronouns: words(`ông | bà | đồng chí | tôi | đồng chí này
    | anh | chị | vị này | vị lãnh đạo này
  `),
  titles: words(`
    tổng bí thư | bí thư | phó bí thư | phó bí thư thường trực | thủ tướng | thủ tướng chính phủ | phó thủ tướng | phó thủ tướng chính phủ | chủ tịch nước | phó chủ tịch nước | chủ tịch quốc hội | phó chủ tịch quốc hội
    chủ tịch | phó chủ tịch | phó chủ tịch thường trực | bộ trưởng | thứ trưởng | trưởng ban | phó trưởng ban | trưởng ban thường trực | phó ban | giám đốc | phó giám đốc | tổng giám đốc | phó tổng giám đốc | chánh văn phòng | phó chánh văn phòng
    thống đốc | phó thống đốc | tổ trưởng | tổ phó | chủ nhiệm | phó chủ nhiệm | viện trưởng | phó viện trưởng | chánh án | tổng thanh tra | chánh thanh tra | cục trưởng | phó cục trưởng | vụ trưởng | phó vụ trưởng
    tổng cục trưởng | chi cục trưởng | trưởng phòng | phó trưởng phòng | trưởng đoàn | ủy viên | ủy viên dự khuyết | đại tướng | thượng tướng | trung tướng | thiếu tướng | đại tá | thượng tá | trung tá
    tư lệnh | chính ủy | hiệu trưởng | hiệu phó | tổng tham mưu trưởng | chủ trì hội nghị | chủ tọa | lãnh đạo bộ | lãnh đạo tỉnh | lãnh đạo thành phố | trưởng công an | tổng kiểm toán | đại sứ | trưởng tiểu ban | phó tổng thanh tra
    | trưởng ca | trưởng bộ phận | trưởng nhóm | trưởng kíp | trưởng phó các | chủ tịch công đoàn | phó chủ tịch hđnd | chủ tịch hđnd | hội trưởng | phó hiệu trưởng | trưởng khoa | phó trưởng khoa | phó trưởng phòng | tỉnh ủy viên | đội trưởng | đội phó | trạm trưởng | hạt trưởng | trưởng thôn | trưởng xóm | trưởng bản | tổ trưởng dân phố | bí thư chi bộ | chỉ huy trưởng | chỉ huy phó | trưởng công an xã | kế toán trưởng | trưởng bộ môn | phó chỉ huy trưởng | chính trị viên | quản đốc | tổng biên tập | phó tổng biên tập | trưởng đài | giám đốc bệnh viện | lãnh đạo ubnd tỉnh | lãnh đạo sở | lãnh đạo ubnd | phó trưởng đoàn | bí thư đảng ủy | phó bí thư đảng ủy | bí thư đoàn | điều dưỡng trưởng | trưởng trạm
  `),
  bodies: words(`
    bộ | sở | ban | ban thường vụ | ban chấp hành | ban bí thư | ban quản lý | ban chỉ đạo | ủy ban | ủy ban nhân dân | ubnd | hđnd | hội đồng | hội đồng nhân dân | văn phòng | ngân hàng | công an | viện | viện ksnd | tòa | tòa án | tand | vksnd | hội | hội liên hiệp
    đảng ủy | đảng bộ | chi bộ | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | quân ủy | thường trực | chính phủ | quốc hội | bộ chính trị | thanh tra | kiểm toán nhà nước | mặt trận | mặt trận tổ quốc | ubmttq | đoàn | đoàn thanh niên | liên đoàn | công đoàn | trung tâm
    khoa | vụ | cục | tổng cục | chi cục | phòng | trường | học viện | đại học | bệnh viện | bảo hiểm xã hội | kho bạc | tập đoàn | tổng công ty | công ty | tổ | tổ công tác | tổ giúp việc | tiểu ban | đài | báo | tạp chí | quân khu | quân đội | bộ chỉ huy | bộ tư lệnh | viễn thông | điện lực | hải quan | thuế | nhà xuất bản | xã | phường | thị trấn | huyện | thành phố | tỉnh | quận | khu ủy | chi nhánh | xí nghiệp
    | thường trực tỉnh ủy | thường trực thành ủy | thường trực đảng ủy | thường trực hđnd | thường trực hội đồng nhân dân | ban giám đốc | ban giám hiệu | ban chỉ huy | hội đồng thành viên | hội đồng quản trị | mttq | ubmttq việt nam | ủy ban mặt trận tổ quốc | đội | hạt | trạm | liên minh | hợp tác xã | tỉnh đoàn | thành đoàn | huyện đoàn | đoàn xã | chi đoàn | nhà máy | xưởng | phân xưởng | nhà trường | thôn | ấp | bhxh | bộ chqs | trường thpt | trường thcs | trường tiểu học | kho bạc nhà nước | đội quản lý thị trường | ban ngành | ban dân vận | ban tuyên giáo | ban nội chính | thông tấn xã | đài phát thanh | đồn | đồn biên phòng | bộ đội biên phòng | báo và phát thanh, truyền hình | báo và đài phát thanh, truyền hình | báo và đài | câu lạc bộ | thư viện | bảo tàng | ban đại diện | ban thanh tra | bộ môn | tổ chuyên môn
  `),
  collectives: words(`
    các bộ | các bộ, ngành | các bộ, ngành, địa phương | các bộ, cơ quan | các sở | các sở, ngành | các sở, ban, ngành | các ban | các ban đảng | các ngành | các cấp | các địa phương | các cơ quan | các đơn vị | các cơ quan, đơn vị | các cơ quan tham mưu | các cơ quan tham mưu, giúp việc
    các phòng | các phòng, đơn vị | các phòng, ban | các tỉnh | các tỉnh ủy, thành ủy | các huyện | các xã | các chi bộ | các đảng bộ | các đảng ủy | các tổ chức | các tập đoàn | các doanh nghiệp | các đồng chí | các thành viên | các lực lượng | các trường | các cấp ủy | các cấp, các ngành | các lãnh đạo | các điểm cầu | các chủ đầu tư | các ban quản lý | các hội | các đoàn thể | các ủy ban | các cục | các vụ | các viện | các trung tâm | các chi hội | các nhà thầu | các tổng công ty | các công ty
    bộ, ngành | sở, ngành | địa phương | cơ quan | đơn vị | cơ quan, đơn vị | cấp ủy | cấp ủy, chính quyền | cấp ủy các cấp | chính quyền | mỗi cán bộ | mỗi cán bộ, đảng viên | mỗi đảng viên | mỗi đơn vị | mỗi cơ quan | từng cơ quan | từng đơn vị | từng đồng chí | từng cán bộ | cán bộ | cán bộ, đảng viên | cán bộ, công chức | toàn thể cán bộ | toàn bộ cán bộ | đảng viên | công chức | viên chức
    người đứng đầu | thủ trưởng | lãnh đạo | lãnh đạo các | toàn ngành | toàn đảng bộ | toàn tỉnh | toàn hệ thống | toàn lực lượng | lực lượng | cơ quan chức năng | cơ quan quản lý | cơ quan chủ quản | cơ quan chủ trì | đơn vị chủ trì | các bên liên quan | doanh nghiệp | chủ đầu tư | nhà thầu | thành viên | những người | mỗi người | tất cả | tất cả các | hai bộ | hai đơn vị | chúng ta | đại diện
    | các đ/c | công chức địa chính | công chức văn hóa | công chức văn hóa - xã hội | công chức tư pháp | công chức tư pháp - hộ tịch | công chức văn phòng | công chức tài chính | công chức phụ trách | cán bộ địa chính | cán bộ phụ trách | cán bộ chuyên môn | cán bộ văn phòng | cán bộ y tế | cán bộ kỹ thuật | cán bộ xã | tổ dân phố | các tổ dân phố | các khu phố | khu phố | trưởng khu phố | các trưởng khu phố | bộ phận | các bộ phận | bộ phận một cửa | bộ phận chuyên môn | kế toán | văn thư | thủ quỹ | thư ký | thư ký hội đồng | tổng phụ trách | tổng phụ trách đội | tổ bảo vệ | gvcn | các gvcn | các giáo viên | các tổ chuyên môn | tổ trưởng chuyên môn | các tổ trưởng | các đồng chí phó | các đồng chí trưởng | đồng chí phụ trách | người phụ trách | đơn vị chủ quản | ban quản lý chợ | các hộ kinh doanh | chủ cơ sở | các chủ cơ sở | chủ nhà trọ | chủ công trình | các lực lượng chức năng | các đơn vị liên quan | các bên | đơn vị liên quan | cơ quan liên quan | các cơ quan liên quan | các chi ủy | chi ủy | các chi hội | các hội, đoàn thể | hội, đoàn thể | mttq và các đoàn thể | các tổ chức chính trị - xã hội | các tổ chức đoàn thể | các tổ chức đảng | đảng viên phụ trách | các đồng chí ủy viên | từng đồng chí ủy viên | các địa bàn | các điểm | các nhà máy nước | các chủ dự án | chủ dự án | các doanh nghiệp khai thác | đơn vị vận hành | các đơn vị vận hành | các ban, ngành | các phòng chuyên môn | các phòng chức năng | phòng chuyên môn | các xã, phường, đặc khu | các xã và phường | các địa phương ven biển | địa phương ven biển | các nhà thầu thi công | nhà thầu thi công | liên danh nhà thầu | tư vấn thiết kế | ban điều hành | các cơ quan chủ trì | các đơn vị chủ trì | các đơn vị thi công | các đồng chí lãnh đạo | đồng chí lãnh đạo | bà con | cán bộ thú y | cán bộ thú y cơ sở | giáo viên | giáo viên chủ nhiệm | bác sĩ | y bác sĩ | nhân viên | nhân viên y tế | công nhân | người lao động | chủ rừng | các chủ rừng | hộ dân | phụ huynh | đoàn viên | hội viên | đoàn viên, hội viên | dân quân | người chỉ huy | mỗi thôn | mỗi xã | mỗi phường | mỗi đồng chí | mỗi phòng | mỗi khoa | mỗi trường | từng phòng | từng xã | từng khoa | các thôn | các phường | các xã, phường | các khoa | các khoa, phòng | các trường học | các khối | các tổ | các đội | các nhà máy | tất cả các đơn vị | những đơn vị | những cơ quan | những xã | các nhà trường | nhà trường | cơ quan báo chí | các cơ quan báo chí | chủ hồ đập | chủ phương tiện | chủ tàu | các chủ tàu | thuyền trưởng | chủ nhiệm lớp | người dân | nhân dân | cơ quan soạn thảo | cơ quan chuyên môn | cơ quan tham mưu | đơn vị tư vấn | tư vấn giám sát | đơn vị thi công | đơn vị quản lý | lực lượng chức năng | lực lượng quản lý thị trường | các điểm trường | ban giám hiệu các trường | các cơ sở | các cơ sở giáo dục | các doanh nghiệp | các hộ | tổ bảo vệ | tổ bảo vệ thôn | tổ công nghệ số cộng đồng | các trưởng thôn | các trưởng phòng | các phó chủ tịch | mọi cán bộ | mọi đơn vị | mọi đảng viên | toàn trường | toàn cơ quan | toàn đơn vị | toàn xã | toàn phường | toàn dân | toàn thể | toàn thể giáo viên | cả hệ thống chính trị | hệ thống chính trị | phó giám đốc phụ trách | lãnh đạo phụ trách | cơ quan thường trực | cơ quan đầu mối | ban quản lý các | các ban quản lý | các ủy viên | các sở, ban, ngành và | các sở, ban, ngành, ubnd | cấp xã | cấp cơ sở | các cụm | các trạm | các hạt | các công ty thủy lợi | chính quyền địa phương | chính quyền cơ sở | chính quyền các xã
  `),
  documents: words(`thông báo kết luận | thông báo | chỉ thị | nghị quyết | kết luận | công điện | công văn | kế hoạch | quyết định | văn bản
    | văn bản kết luận | kết luận hội nghị | nghị quyết hội nghị | thông tri
  `),
  petitioners: words(`
    cử tri | người dân | nhân dân | bà con | đại biểu | các đại biểu | đại biểu quốc hội | ý kiến | nhiều ý kiến | doanh nghiệp | các doanh nghiệp | hiệp hội | nông dân | hội viên | phụ huynh | học sinh | sinh viên | người lao động | công nhân | đại diện | đại sứ | các hộ dân | hộ dân | tập thể | bị cáo | luật sư | gia đình
    | một số ý kiến | có ý kiến | nhiều đại biểu | tập thể lãnh đạo
  `),
  foreign: words(`
    trung quốc | hoa kỳ | nhật bản | hàn quốc | liên bang nga | nga | lào | campuchia | singapore | thái lan | ấn độ | pháp | đức | anh | asean | liên hợp quốc | phía bạn | hai bên | hai nước | bạn bè quốc tế | nhà đầu tư nước ngoài
  `),
  results: words(`
    đã | đang | đạt | tăng | giảm | bằng | chiếm | ước đạt | theo báo cáo | theo báo cáo của | báo cáo cho thấy | kết quả cho thấy | tính đến | vẫn còn | còn chậm | mới đạt | chưa đạt | chưa giao | mới giao được | vừa qua | thời gian qua | những năm qua | nổi bật | trong năm qua
    | chưa xem xét | nhất trí 100% | thành viên nhất trí | đại biểu nhất trí | hội nghị nhất trí | được dự báo | dự báo | qua kiểm tra | qua rà soát | cho thấy | theo nhận định | theo bản tin | theo đài khí tượng | theo luật | không phải là | dự kiến dành | lũy kế
  `),
  ceremonies: words(`
    đánh giá cao | ghi nhận | biểu dương | chúc mừng | gửi lời chúc mừng | chào mừng | hoan nghênh | cảm ơn | trân trọng cảm ơn | tặng hoa | trao tặng | trao bằng khen | trao cờ | trao huy hiệu | trao quyết định | trao thưởng | trao giải thưởng | tham dự | cùng dự | dự hội nghị | dự buổi lễ | dự và phát biểu | đến dự | chia buồn | thăm hỏi | vui mừng | tiếp đón | chủ trì cuộc họp | chủ trì hội nghị | chủ trì buổi | chủ trì phiên | chủ trì lễ | diễn ra | được tổ chức
    | dự và chỉ đạo | dự, chỉ đạo | dự và chủ trì | tới dự | đã trao | tặng bằng khen | tặng giấy khen | tặng cờ | khen | khen ngợi | biểu dương | tuyên dương | trân trọng | bày tỏ vinh dự | đi thăm | tặng quà ba | bắt đầu lúc | kết thúc lúc | khai mạc | bế mạc | tổ chức hội nghị sơ kết | dự hội nghị có | cùng dự có | tham gia đoàn
  `),
  promises: words(`sẽ | hứa | xin hứa | cam kết | nguyện | quyết tâm sẽ | khẳng định sẽ | tiếp thu ý kiến | tiếp thu chỉ đạo | lĩnh hội
    | tiếp thu và | tiếp thu các ý kiến | tiếp thu nghiêm túc | trân trọng tiếp thu | hứa sẽ | xin tiếp thu | xin ý kiến lãnh đạo | xin được | nhất trí, hứa | quyết tâm thực hiện | thể hiện quyết tâm
  `),
  formulas: words(`
    thông báo để | trân trọng thông báo | nơi nhận | xin trân trọng | trân trọng cảm ơn | ảnh minh họa | nguồn ảnh | toàn cảnh | quang cảnh | phát biểu chỉ đạo hội nghị | phát biểu tại hội nghị | phát biểu chỉ đạo | phát biểu nhận nhiệm vụ
  `),
  products: words(`
    báo cáo | báo cáo kết quả | báo cáo đánh giá | đề án | kế hoạch | phương án | dự thảo | quyết định | nghị quyết | chỉ thị | tờ trình | văn bản | công văn | hướng dẫn | quy chế | quy định | quy trình | danh mục | danh sách | bảng tổng hợp | biểu tổng hợp | biên bản | hồ sơ | thông báo
    | chương trình | chiến lược | quy hoạch | đề cương | phụ lục | biểu mẫu | sổ tay | cơ sở dữ liệu | phần mềm | thông tư | nghị định | kịch bản | lịch | dự toán | bộ tiêu chí | tài liệu
  `),
  references: words(`
    nghị quyết | chỉ thị | văn bản | báo cáo | đề án | kết luận | quy định | quyết định | thông tư | nghị định | hướng dẫn | công văn | công điện | kế hoạch | thông báo | tờ trình | điều lệ | luật | bộ luật | quy chế | chương trình
    | pháp lệnh | thông tư liên tịch | hiến pháp | quy hoạch | chiến lược | thông tri
  `),
  directingHeadings: words(`
    nhiệm vụ | nhiệm vụ trọng tâm | nhiệm vụ, giải pháp | nhiệm vụ và giải pháp | nhiệm vụ thời gian tới | nhiệm vụ cụ thể | giải pháp | giải pháp chủ yếu | tổ chức thực hiện | kết luận | kết luận của | kết luận cuộc họp | ý kiến kết luận | ý kiến chỉ đạo | ý kiến của ban giám đốc | ý kiến của lãnh đạo
    phân công | phân công nhiệm vụ | phân công thực hiện | phân công trách nhiệm | yêu cầu | các nội dung chỉ đạo | công việc thời gian tới | công việc trọng tâm | trọng tâm công tác | nội dung kết luận | nội dung chỉ đạo | chương trình công tác | kế hoạch công tác | nội dung công tác | nội dung thực hiện | nội dung triển khai | nội dung nhiệm vụ | nhiệm vụ chủ yếu | các nhiệm vụ | các nhiệm vụ trọng tâm | các giải pháp | biện pháp | biện pháp thực hiện | phương hướng | phương hướng, nhiệm vụ | việc cần làm | những việc cần làm ngay | một số việc | một số nhiệm vụ | kế hoạch thực hiện | trách nhiệm thực hiện | trách nhiệm của | lịch công tác | kế hoạch tuần | công tác tuần tới | công tác trọng tâm | chỉ đạo của | kết luận và phân công
  `),
  reportingHeadings: words(`
    đánh giá | đánh giá chung | đánh giá tình hình | kết quả | kết quả đạt được | kết quả thực hiện | kết quả công tác | kết quả nổi bật | bối cảnh | tình hình | tình hình chung | báo cáo | các đơn vị báo cáo | nội dung báo cáo | ý kiến thảo luận | ý kiến trao đổi | các ý kiến trao đổi | các ý kiến | ý kiến các thành viên | ý kiến thành viên | ý kiến của các thành viên | ý kiến đại biểu | ý kiến các đại biểu | ý kiến của các đơn vị | ý kiến các đơn vị | trao đổi | trao đổi, thảo luận | phần thảo luận | thảo luận | ý kiến phát biểu | ý kiến tham gia | thành phần | thành phần tham dự | tồn tại | hạn chế | tồn tại, hạn chế | nguyên nhân | khó khăn | khó khăn, vướng mắc | kiến nghị | đề xuất, kiến nghị | kiến nghị, đề xuất | diễn biến | đặc điểm tình hình | mục tiêu | mục đích | căn cứ | phạm vi | ưu điểm | thời gian | địa điểm | báo cáo tình hình | báo cáo kết quả | báo cáo trực
  `),
  surnames: words(`
    nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | ngô | dương | lý | vương | lương | đào | đoàn | trương | đinh | lâm | phùng | mai | tô | hà | tạ | cao | chu | châu | kim | thạch | thái | tôn | triệu | trịnh | văn | quách | la | lò | giàng | hầu | điểu | bàn | hứa | ma | nông | lục | lưu | mạc | nghiêm | ninh | quan | quản | thân | tống | từ | đàm | đồng | đường | đậu | giáp | khổng | khuất | khúc | kiều | lại | lữ | lã | mã | phí | sầm | thẩm | thiều | tăng | trà | vi | âu | cù | cung | diệp | doãn | tiêu | tòng | quàng | cầm | hạng | sùng | thào | vàng | vừ | chảo | tẩn | lù | ông | bạch | bế | biện | bồ | cấn | cáp | chử | danh | đới | hàn | hàng | hình | hoa | khương | kha | lang | liêu | linh | lỗ | lộc | luyện | mẫn | mộc | ngọ | nhan | nhâm | nhữ | ong | phó | phục | rơ | sơn | sử | tào | thi | thôi | thào | tiết | trang | tưởng | uông | ưng | viên | xa | y
  `),
};
