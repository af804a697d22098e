/** Every piece in one page, with invented content, for looking and for axe. */
import { useState } from 'preact/hooks';
import * as pieces from '../../../components/index.ts';
import {
  Button,
  CategoryChip,
  CategoryChoice,
  Chip,
  Combobox,
  DateField,
  Dialog,
  DirectiveEditor,
  DueChip,
  EmptyState,
  ErrorNotice,
  IconButton,
  KeyHelp,
  Menu,
  NoteCard,
  Quote,
  ResolutionChip,
  SearchBox,
  Segmented,
  Select,
  StatusChip,
  SuggestionCard,
  TagInput,
  TextArea,
  TextField,
  Toggle,
  UndoBar,
  type IconComponent,
} from '../../../components/index.ts';
import { CATEGORY_IDS, RESOLUTION_STATUSES, TASK_STATUSES } from '../../../utils/model/index.ts';
import { DONE, FIGURE, INSPECTION, LOST, OVERDUE, PEOPLE, QUESTION, REVIEW, REVIEW_CHANGES, SUGGESTION, SUGGESTION_TEXT, TODAY, UNITS, WHOLE } from './gallery-content.ts';
import '../../../components/styles/table.css';
import './gallery.css';

const ICONS = Object.entries(pieces).filter(([name]) => name.endsWith('Icon')) as unknown as [string, IconComponent][];
const STACKED_MARKS = 'Ể Ữ Ộ Ẩ Ỗ Ễ Ậ Ặ ỷ ự ọ gịụy';

function nothing(): void {}

function Cards() {
  return (
    <section>
      <h2>Bảng bên</h2>
      <div class="columns">
        <div>
          <SuggestionCard suggestion={SUGGESTION} text={SUGGESTION_TEXT} today={TODAY} onAccept={nothing} onEdit={nothing} onDismiss={nothing} onSplit={nothing} onJoin={nothing} onGoTo={nothing} />
          <UndoBar onUndo={nothing} onDismiss={nothing}>
            Đã bỏ qua một gợi ý.
          </UndoBar>
          <NoteCard
            note={REVIEW}
            today={TODAY}
            resolution={{ status: 'changed', changes: REVIEW_CHANGES }}
            acts={
              <>
                <Button tone="primary">Nhận bản mới</Button>
                <Button>Giữ bản cũ</Button>
              </>
            }
          />
        </div>
        <div>
          <NoteCard note={INSPECTION} today={TODAY} meta="11/01, 16:55" onOpen={nothing} />
          <NoteCard note={FIGURE} today={TODAY} meta="11/01, 16:55" onOpen={nothing} />
          <NoteCard note={LOST} today={TODAY} resolution={{ status: 'lost' }} acts={<Button>Gắn lại</Button>} />
          <NoteCard note={PEOPLE} today={TODAY} resolution={{ status: 'ambiguous' }} />
          <NoteCard note={WHOLE} today={TODAY} />
        </div>
        <div>
          <NoteCard
            note={INSPECTION}
            today={TODAY}
            look="full"
            acts={
              <>
                <Button tone="primary">Vào bản tóm tắt</Button>
                <Button icon={pieces.ExternalIcon}>Mở trang</Button>
                <Menu
                  items={[
                    { text: 'Sửa ghi chú', icon: pieces.EditIcon, onChoose: nothing, keyHint: 'E' },
                    { text: 'Chép kèm nguồn', icon: pieces.CopyIcon, onChoose: nothing },
                    { text: 'Xóa', icon: pieces.TrashIcon, tone: 'danger', onChoose: nothing },
                  ]}
                />
              </>
            }
          />
        </div>
      </div>
    </section>
  );
}

function Results() {
  const [query, setQuery] = useState('to kiem tra hạn:<2027-03');
  const field = query.indexOf('hạn:');
  return (
    <section>
      <h2>Kết quả tìm</h2>
      <SearchBox value={query} onInput={setQuery} keyHint="/" fields={field < 0 ? [] : [{ start: field, end: query.length }]} />
      <SearchBox value="" onInput={nothing} size="small" keyHint="/" placeholder="Lọc ghi chú trên trang" />
      <div class="flow">
        <CategoryChip category="directive" count={18} />
        <CategoryChip category="figure" count={1204} />
        <Chip>Chủ trì: Phòng Lộ trình 7</Chip>
        <span class="muted small">22 kết quả · 3 ms</span>
      </div>
      <div>
        <NoteCard note={INSPECTION} today={TODAY} look="line" meta="Giao ban tháng 01 · 11/01/2027" marked={[{ start: 5, end: 16 }]} current onOpen={nothing} />
        <NoteCard note={DONE} today={TODAY} look="line" meta="Thông báo số 27-TB/VP · 02/01/2027" marked={[{ start: 8, end: 19 }]} onOpen={nothing} />
        <NoteCard note={QUESTION} today={TODAY} look="line" meta="Hội nghị tổng kết · 27/12/2026" marked={[{ start: 23, end: 34 }]} onOpen={nothing} />
        <NoteCard note={OVERDUE} today={TODAY} look="line" meta="Giao ban tháng 02 · 10/02/2027" marked={[{ start: 0, end: 11 }]} onOpen={nothing} />
      </div>
    </section>
  );
}

function Fields() {
  const [day, setDay] = useState('2026-12-08');
  const [tags, setTags] = useState<readonly string[]>(['giám sát', 'hồ sơ trễ hạn']);
  const [category, setCategory] = useState<(typeof CATEGORY_IDS)[number]>('directive');
  const [view, setView] = useState<'table' | 'deadline'>('table');
  const [on, setOn] = useState(true);
  return (
    <section>
      <h2>Ô nhập</h2>
      <CategoryChoice value={category} onChange={setCategory} />
      <div class="columns">
        <div>
          <TextField label="Họ và tên" value="Ngô Hữu Ổn" onInput={nothing} hint="Đứng dưới mỗi ghi chú của bạn" />
          <TextArea label="Bình luận" value={'Hỏi lại Phòng Tổng hợp.\nGiảm do sáp nhập hay do cách tính?'} onInput={nothing} />
        </div>
        <div>
          <DateField label="Thời hạn" value={day} onChange={setDay} />
          <TagInput label="Nhãn" tags={tags} onChange={setTags} completions={[{ value: 'quý I' }, { value: 'nhân sự' }]} />
          <Combobox label="Đơn vị chủ trì" value="Phòng Lộ trình" completions={UNITS.map((value) => ({ value }))} onInput={nothing} />
          <Select
            label="Sắp xếp"
            value="due"
            onChange={nothing}
            options={[
              { value: 'due', text: 'Theo thời hạn' },
              { value: 'unit', text: 'Theo đơn vị' },
            ]}
          />
        </div>
        <div>
          <Segmented
            label="Cách xem"
            value={view}
            onChange={setView}
            options={[
              { value: 'table', text: 'Bảng' },
              { value: 'deadline', text: 'Theo thời hạn' },
            ]}
          />
          <Toggle label="Gợi ý chỉ đạo khi mở bảng bên" on={on} onChange={setOn} hint="Trang không bị đọc trước khi bạn mở bảng." />
          <Toggle label="Nhắc sao lưu hằng tuần" on={false} onChange={nothing} />
        </div>
      </div>
    </section>
  );
}

function Small() {
  const [help, setHelp] = useState(false);
  const [dialog, setDialog] = useState(false);
  return (
    <section>
      <h2>Nút, thẻ và biểu tượng</h2>
      <div class="flow">
        <Button tone="primary" keyHint="↵">
          Nhận
        </Button>
        <Button onClick={() => setDialog(true)}>Mở hộp thoại</Button>
        <Button tone="quiet" onClick={() => setHelp(true)} icon={pieces.KeyboardIcon}>
          Phím tắt
        </Button>
        <Button tone="danger" icon={pieces.TrashIcon}>
          Xóa tất cả
        </Button>
        <Button tone="primary" busy>
          Đang lưu
        </Button>
        <Button disabled>Chưa dùng được</Button>
        <IconButton icon={pieces.EditIcon} label="Sửa" />
        <IconButton icon={pieces.PanelIcon} label="Bảng bên" pressed />
        <Menu label="Xuất" labelled icon={pieces.DownIcon} items={[{ text: 'Word (.docx)', onChoose: nothing }, { text: 'Excel (.xlsx)', onChoose: nothing }]} />
      </div>
      <div class="flow">
        {CATEGORY_IDS.map((category) => (
          <CategoryChip key={category} category={category} />
        ))}
        {TASK_STATUSES.map((status) => (
          <StatusChip key={status} status={status} />
        ))}
        {['2027-02-18', TODAY, '2027-02-28', '2027-03-20', '2027-12-31'].map((due) => (
          <DueChip key={due} due={due} today={TODAY} />
        ))}
        {RESOLUTION_STATUSES.map((status) => (
          <ResolutionChip key={status} status={status} />
        ))}
      </div>
      <div class="icons">
        {ICONS.map(([name, Icon]) => (
          <span key={name} title={name}>
            <Icon />
          </span>
        ))}
      </div>
      <div class="flow" data-stacked-marks>
        <Button>{STACKED_MARKS}</Button>
        <Chip>{STACKED_MARKS}</Chip>
        <h1>{STACKED_MARKS}</h1>
        <Quote text={STACKED_MARKS} size="short" />
        <Quote text={STACKED_MARKS} size="large" />
      </div>
      <KeyHelp
        open={help}
        onClose={() => setHelp(false)}
        groups={[
          { title: 'Danh sách', keys: [{ keys: ['J'], text: 'Ghi chú sau' }, { keys: ['K'], text: 'Ghi chú trước' }] },
          { title: 'Ghi chú', keys: [{ keys: ['E'], text: 'Sửa' }, { keys: ['Ctrl', 'Enter'], text: 'Lưu' }] },
        ]}
      />
      <Dialog
        open={dialog}
        onClose={() => setDialog(false)}
        title="Xóa bản tóm tắt này?"
        acts={
          <>
            <Button tone="quiet" onClick={() => setDialog(false)}>
              Hủy
            </Button>
            <Button tone="danger">Xóa</Button>
          </>
        }
      >
        <p>Các ghi chú trong đó vẫn còn trong sổ tay.</p>
      </Dialog>
    </section>
  );
}

function Tables() {
  return (
    <section>
      <h2>Bảng</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="Nhiệm vụ">
        <table class="table">
          <thead>
            <tr>
              <th scope="col" aria-sort="ascending">
                <button type="button">
                  Thời hạn <pieces.UpIcon />
                </button>
              </th>
              <th scope="col">Nhiệm vụ</th>
              <th scope="col">Chủ trì</th>
              <th scope="col">Trạng thái</th>
            </tr>
          </thead>
          <tbody>
            {[OVERDUE, INSPECTION].map((note) => (
              <tr key={note.id} aria-selected={note === INSPECTION}>
                <td class="shrink">
                  <DueChip due={note.directive?.deadlines[0]?.due ?? ''} today={TODAY} />
                </td>
                <td class="text">{note.quote}</td>
                <td>{note.directive?.leadUnit}</td>
                <td class="shrink">
                  <StatusChip status={note.directive?.status ?? 'open'} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function Gallery() {
  return (
    <main class="gallery">
      <h1>Bộ mảnh giao diện</h1>
      <Cards />
      <Results />
      <section>
        <h2>Sửa chỉ đạo</h2>
        <div class="columns">
          <div class="card">
            <DirectiveEditor initial={INSPECTION} documentDay={TODAY} units={UNITS} onSave={nothing} onCancel={nothing} error="Máy hết chỗ trống. Xóa bớt tệp rồi lưu lại." />
          </div>
          <div>
            <EmptyState icon={pieces.HighlighterIcon} act={<Button tone="primary">Xem cách đánh dấu</Button>}>
              Chưa có ghi chú nào trên trang này. Bôi đen một đoạn rồi nhấn D để đánh dấu chỉ đạo.
            </EmptyState>
            <ErrorNotice act={<Button>Thử lại</Button>}>Không đọc được gói chia sẻ: tệp bị cắt ngắn. Hãy xin lại tệp từ người gửi.</ErrorNotice>
          </div>
        </div>
      </section>
      <Fields />
      <Small />
      <Tables />
    </main>
  );
}
