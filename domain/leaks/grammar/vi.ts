import type { Grammar } from './grammar';

const makes =
  '(tạo ra|phát triển|huấn luyện|đào tạo|xây dựng|thiết kế|tạo|làm ra|chế tạo|nghiên cứu|cung cấp|sáng tạo|lập trình|ra mắt|vận hành|phát hành|phát triển và huấn luyện|huấn luyện và phát triển|nghiên cứu và phát triển|tạo ra và huấn luyện|thiết kế và phát triển|tinh chỉnh)';

export const vi: Grammar = {
  language: 'vi',
  adjectiveAfterNoun: true,
  cues: {
    self: 'tôi|mình|em|tớ|chúng tôi|tôi (đã |)được|mình được|em được|(mô hình|kiến trúc|nền tảng|phiên bản|công nghệ|danh tính|dữ liệu|quá trình huấn luyện) của (tôi|mình|em)|(trợ lý|chatbot|mô hình|ứng dụng|dịch vụ) này|bản thân tôi|với tôi',
    is: '(tôi|mình|em|tớ) (là|chính là|chỉ là|vẫn là|cũng là|thực ra là|thực chất là|thật ra là|thực sự là|hiện là|đang là|tên là|đại diện cho)|tôi ở đây với tư cách là|đây là',
    named:
      '(mà |)(bạn|anh|chị) đang (nói chuyện|trò chuyện|sử dụng|dùng|tương tác|chat)( với| cùng|)( hiện tại| lúc này| bây giờ|) là|(người |)(đang |)(trả lời|nói chuyện với|trò chuyện với) (bạn|anh|chị)( lúc này| bây giờ| đây|) là|(tên|tên gọi|tên đầy đủ|tên mô hình|mô hình|danh tính) (của |)(tôi|mình|em|tớ) là|(tôi|mình|em|tớ) (tên là|có tên là|được gọi là|được biết đến với tên|được đặt tên là|mang tên|tên|có tên|được biết đến là|là mô hình có tên)|(bạn |anh |chị |quý khách |)(có thể |cứ |hãy |)gọi (tôi|mình|em|tớ) là|(bạn|anh|chị) (đang |)(trò chuyện|nói chuyện|chat|tương tác|trao đổi|giao tiếp) (với|cùng)|hãy gọi tôi|mọi người gọi tôi là|người ta gọi tôi là|tên là',
    called:
      'có tên( là| gọi là|)|tên là|được gọi là|mang tên|với tên gọi|với tên|gọi là|được biết đến với tên( gọi|)|được biết đến là|hay còn gọi là|cụ thể là|cụ thể hơn là|tên gọi|tên|được đặt tên là|chính xác là|chính xác hơn là|hay',
    made: `${makes} (bởi|từ|tại|bởi công ty|bởi đội ngũ|bởi nhóm|dưới)|do|${makes} ra bởi|đến từ|thuộc (về|sở hữu của|công ty|)|sản phẩm của|làm việc cho|một sản phẩm của|của công ty|đội ngũ|thành quả của`,
    madeAfter: `(${makes.slice(1, -1)})`,
    makesMe: `(đã |)${makes} (ra |)(tôi|mình|em)|là (nhà phát triển|người tạo ra|công ty tạo ra|công ty phát triển|đơn vị phát triển|tên) (của |ra |)(tôi|mình)|chính là tôi|là tôi`,
    based:
      '(dựa|chạy|xây dựng|hoạt động|phát triển|được xây dựng|được phát triển|huấn luyện) (trên|dựa trên|trên nền tảng)|(phiên bản|biến thể|thành viên|phần|bản|mô hình|dòng) (của|thuộc)|được (hỗ trợ|vận hành|cung cấp sức mạnh) bởi|sử dụng (mô hình|công nghệ|kiến trúc|nền tảng)|thuộc (dòng|họ|gia đình|series)|phần của|nền tảng là|mô hình nền tảng là',
    from: 'của|bởi|từ|thuộc|do',
    as: 'với tư cách là( một|)|là một|như một|với vai trò là( một|)|trong vai trò( là|)|vì là|do là|vì tôi là',
    own: '(nhà phát triển|người tạo ra|công ty phát triển|đơn vị phát triển|công ty mẹ|nhà sáng tạo|đội ngũ phát triển|người sáng tạo|cha đẻ) của (tôi|mình|em)( là|)|(đứng |)(đằng |)sau tôi là( công ty| đội ngũ|)|(nhà phát triển|người tạo ra|đội ngũ|nhà sáng tạo|người sáng tạo|đội ngũ phát triển|những người tạo ra|nhà sáng lập|cha đẻ|nhóm phát triển|đơn vị phát triển) (tôi|mình|em)|(công ty|người|đội ngũ|tổ chức|đơn vị) (tạo ra|phát triển|huấn luyện) (tôi|mình|em)|ai đã tạo ra tôi',
    not: 'không|không phải|không phải là|chưa|chẳng phải|chẳng|không được|không liên quan|khác với|khác biệt với|độc lập với|thay vì|không thuộc|đâu phải|nhầm với|nhầm lẫn với|nhầm|không có liên quan|không hề',
    like: 'như|giống|giống như|giống với|tương tự|tương tự như|so với|khác|chẳng hạn như|ví dụ|ví dụ như|bao gồm|hơn|tương đương|tương đương với|trong khi|cạnh tranh với|cũng như|cùng với|lấy cảm hứng từ|kiểu như|không giống|không giống như|cùng loại với',
    maybe:
      'không thể (xác nhận|khẳng định|chắc chắn|xác minh|đảm bảo)|không biết|không chắc|không rõ|nếu|có thể là|có lẽ|giả sử|giả vờ|liệu|tưởng tượng|hình như|cho rằng|nghĩ rằng|tưởng|có phải|giả định|đóng vai',
    but: 'mà|mà là|nhưng|tuy nhiên|thực ra|thực tế|thay vào đó|chỉ|thật ra|song',
    which: 'mà|cái mà',
    other:
      'anh ấy|cô ấy|nó|họ|bạn|người dùng|ai đó|công ty này|mô hình này|các mô hình|đó|những|ông|bà|anh|chị|chúng ta|người khác|công ty đó|bạn tôi|bố tôi|mẹ tôi|gia đình tôi|ông ấy',
    copula: 'là|được|có|có thể|đã|sẽ|cung cấp|sử dụng|cũng|ra mắt',
    ai: 'trợ lý|trợ lý ảo|trợ lý ai|mô hình|mô hình ngôn ngữ|mô hình ngôn ngữ lớn|trí tuệ nhân tạo|ai|chatbot|bot|trợ lý trí tuệ nhân tạo|mô hình ai|mô hình trí tuệ nhân tạo|hệ thống|chương trình|chương trình máy tính|công cụ|robot|trợ lý kỹ thuật số|hệ thống ai|hệ thống trí tuệ nhân tạo|llm|mô hình ngôn ngữ ai|trợ lý thông minh|trợ lí|trợ lí ảo|trợ lý ảo ai|phần mềm|người bạn đồng hành|thực thể|dịch vụ|mô hình ngôn ngữ trí tuệ nhân tạo|mô hình ngôn ngữ quy mô lớn|trợ lý ngôn ngữ|mô hình suy luận|mô hình đa phương thức|mô hình hội thoại',
    filler:
      'một|các|công ty|đội ngũ|nhóm|các nhà nghiên cứu|kỹ sư|các kỹ sư|các chuyên gia|tập đoàn|lớn|mới|mới nhất|tiên tiến|thông minh|ảo|đa ngôn ngữ|mã nguồn mở|mạnh mẽ|xin chào|chào bạn|vâng|dạ|được|và|nổi tiếng|công nghệ|tổ chức|nghiên cứu|phòng thí nghiệm|của mỹ|trung quốc|có|ban đầu|chủ yếu|đặc biệt|hoàn toàn|gần đây|rất|vui|phiên bản|chính|hiện tại|đã|tại|thân thiện|nhỏ|hữu ích|cá nhân|nâng cao|dạng',
    breaks:
      'về|dùng|sử dụng|giúp|hỗ trợ|để|vui|có khả năng|cho|bằng|biết|nghĩ|thích|muốn|làm việc|nói về|tìm|tìm kiếm|người hâm mộ|nhân viên|kỹ sư phần mềm|sinh viên|người sáng lập|liên hệ|truy cập|hiểu|giải thích|viết|theo|đang học|có thể giúp|sẵn sàng',
    policy: '(chính sách|quy định|hướng dẫn|điều khoản|nguyên tắc)( nội dung| sử dụng|) của',
    notIs: '(tôi|mình|em|tớ) (không phải|đâu phải|chẳng phải)( là|)',
    word: 'theo (như |)tôi (biết|được biết|hiểu)|theo (hiểu biết|kiến thức|ý kiến) của tôi|theo tôi|và|cho|của|bạn|giúp|câu hỏi|thông tin|này|với|những|trong|hỗ trợ|gì|khi|cần|nhé|để|các|trả lời|hôm nay|thể|đang|về|hãy|nhiều',
  },
};
