/** What opens a sentence or stands between a unit and its verb. */
import { phrases } from './phrases.ts';

export const connectors = phrases(`
  cụ thể | cùng với đó | cùng với | bên cạnh đó | đồng thời | ngoài ra | trong đó | theo đó | trên cơ sở đó | từ đó | mặt khác | trước mắt | đặc biệt
  trên tinh thần đó | với tinh thần đó | thời gian tới | trong thời gian tới | tiếp theo | trước hết | song song với đó | riêng | thứ nhất | thứ hai
  thứ ba | thứ tư | thứ năm | một là | hai là | ba là | bốn là | năm là | cuối cùng | nhân dịp này | qua đó | về lâu dài | do đó | do vậy | vì vậy | vì thế | nhưng | song | tuy nhiên | trong khi đó | còn | như vậy | vậy nên | theo chỉ đạo này
  định kỳ | bởi vậy | tiếp đó | sau đó | ngược lại | đáng chú ý | nhất là | cạnh đó | bên cạnh | không những thế | hơn nữa | thêm vào đó | từ nay
  kể từ nay | từ mai | trước tiên | sáu là | bảy là | tám là | chín là | mười là | thứ sáu | thứ bảy | liên quan nội dung này | ngay sau đó
  ngay sau hội nghị | tới đây | sắp tới | trong tuần tới | trong tháng tới | nhân đây | nhân tiện | một lần nữa | trong dịp này | dịp này
  cùng thời gian này | cũng trong thời gian này | hiện nay | lúc này | bây giờ | ngay bây giờ | từ tháng tới | từ tuần tới | từ nay trở đi | tiếp đến
  trên cơ sở này | về phía mình | trước đó | song song | về trước mắt | trong ngày | trong tuần này | trong tháng này | trong quý này | tuần sau | tuần tới | tuần này | tháng này
  tháng tới | tháng sau | sáng mai | chiều mai | ngày mai | hôm nay | sáng nay | chiều nay | tối nay | quý tới | từ hôm nay | từ sáng mai
  từ ngày mai | từ giờ
`);

export const topics = phrases(`
  về | đối với | tại | trước | khi | để | trong | nhằm | từ | sau | sau khi | căn cứ | chậm nhất | theo | nếu | trường hợp | với | trên | ở | riêng
  liên quan | liên quan đến | trong khi | riêng đối với | với tinh thần | trên cơ sở | qua | đến | ngay sau | từng bước | để bảo đảm
`);

export const circumstances = phrases(`
  trong thời gian tới | thời gian tới | trong quá trình | trên cơ sở | căn cứ | ngay sau | sau hội nghị | ngay từ | từ nay | trong năm | trong tháng
  trong quý | trong vòng | trong phạm vi | trước ngày | trước tháng | chậm nhất | theo chức năng | theo thẩm quyền | theo lĩnh vực | để | nhằm | khi | ngay | cũng
  cùng | đều | về việc | trước | đến | từ ngày
`);
