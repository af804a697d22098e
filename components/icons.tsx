/**
 * One set of icons, drawn on a 16-px grid with a 1.5-px stroke in the colour of the text. They are decoration:
 * the words stand beside them, or on the button as its label.
 */
import type { FunctionComponent } from 'preact';

export type IconComponent = FunctionComponent;

/** @param d what is drawn, as the `d` of an SVG path; circles as two arcs */
function icon(d: string): IconComponent {
  return function Icon() {
    return (
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        <path d={d} />
      </svg>
    );
  };
}

/** Dots at the given places. */
function dots(...places: readonly (readonly [number, number])[]): IconComponent {
  return icon(places.map(([x, y]) => `M${x} ${y - 0.4}a.4.4 0 1 0 0 .8.4.4 0 0 0 0-.8`).join(''));
}

export const SearchIcon = icon('M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.2 3.2');
export const TasksIcon = icon('M2.2 4l1.2 1.2 2-2.2M2.2 11l1.2 1.2 2-2.2M8.5 4.5h5.3M8.5 11.5h5.3');
export const DocumentIcon = icon('M3.5 2.2h5.3l3.7 3.7v7.9h-9zM8.8 2.2v3.7h3.7M6 8.8h4M6 11.2h4');
export const BriefingIcon = icon('M2.8 3.2h10.4v9.6H2.8zM5.4 6h5.2M5.4 8.4h5.2M5.4 10.6h2.8');
export const DatabaseIcon = icon('M3 4c0-1 2.2-1.7 5-1.7s5 .7 5 1.7-2.2 1.7-5 1.7S3 5 3 4v8c0 1 2.2 1.7 5 1.7s5-.7 5-1.7V4M3 8c0 1 2.2 1.7 5 1.7s5-.7 5-1.7');
export const SettingsIcon = icon('M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.2 2.8a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4M5.8 9.8a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4');
export const NotebookIcon = icon('M4.5 2.2h8v11.6h-8zM2.8 5h2.6M2.8 8h2.6M2.8 11h2.6M8 5.6h2.4M8 8h2.4');
export const NoteIcon = icon('M2.5 2.8h11v7l-3.7 3.7H2.5zM13.5 9.8H9.8v3.7M5.2 6h5.4M5.2 8.6h2.4');
export const HighlighterIcon = icon('M10 2.3l3.7 3.7-5.4 5.4-3.7-3.7zM4.6 7.7l-.9 3.2 1.4 1.4 3.2-.9M2.3 13.7h4');
export const SuggestionIcon = icon('M8 2l1.3 3.6L13 7l-3.7 1.4L8 12 6.7 8.4 3 7l3.7-1.4zM12.7 11v3M11.2 12.5h3');
export const CheckIcon = icon('M3 8.5l3.3 3.2L13 4.6');
export const CloseIcon = icon('M4 4l8 8M12 4l-8 8');
export const PlusIcon = icon('M8 3v10M3 8h10');
export const EditIcon = icon('M10.8 2.6l2.6 2.6-8 8-3.2.6.6-3.2zM9.2 4.2l2.6 2.6');
export const TrashIcon = icon('M2.8 4.2h10.4M6 4.2V2.5h4v1.7M4.2 4.2l.6 9.3h6.4l.6-9.3M6.7 7v3.8M9.3 7v3.8');
export const RedoIcon = icon('M10.5 2.8l3 3-3 3M13.3 5.8H6.7a3.7 3.7 0 0 0 0 7.4H10');
export const HistoryIcon = icon('M2.6 8a5.4 5.4 0 1 0 1.7-3.9L2.5 5.8M2.5 2.6v3.2h3.2M8 5v3.2l2.2 1.4');
export const UndoIcon = icon('M5.5 2.8L2.5 5.8l3 3M2.7 5.8h6.6a3.7 3.7 0 0 1 0 7.4H6');
export const ExternalIcon = icon('M9.3 2.7h4v4M13.1 2.9L7.6 8.4M11.6 9.5v3.8H2.7V4.4h3.8');
export const LinkIcon = icon('M6.7 9.3l2.6-2.6M7.4 4.6l1.4-1.4a2.8 2.8 0 0 1 4 4l-1.4 1.4M8.6 11.4l-1.4 1.4a2.8 2.8 0 0 1-4-4l1.4-1.4');
export const PrintIcon = icon('M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z');
export const CopyIcon = icon('M5.5 5.5h8v8h-8zM3.8 10.5H2.5v-8h8v1.3');
export const CommentIcon = icon('M2.5 3h11v7.7H7.3l-3 2.8v-2.8H2.5zM5.4 6.8h5.2');
export const TagIcon = icon('M2.5 2.8h5.3l5.7 5.7-5 5-6-5.7zM5.4 5.7h.01');
export const FilterIcon = icon('M2 4h12M4.3 8h7.4M6.5 12h3');
export const UpIcon = icon('M3.5 10L8 5.5l4.5 4.5');
export const DownIcon = icon('M3.5 6L8 10.5 12.5 6');
export const BackIcon = icon('M13 8H3M7 4L3 8l4 4');
export const ForwardIcon = icon('M3 8h10M9 4l4 4-4 4');
export const DragIcon = dots([6, 3.5], [10, 3.5], [6, 8], [10, 8], [6, 12.5], [10, 12.5]);
export const MoreIcon = dots([3.2, 8], [8, 8], [12.8, 8]);
export const AlertIcon = icon('M8 2.3l6.2 11.2H1.8zM8 6.4v3.2M8 11.5h.01');
export const InfoIcon = icon('M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 7.4v3.4M8 5.2h.01');
export const LockIcon = icon('M3.5 7.2h9v6.3h-9zM5.3 7.2V5a2.7 2.7 0 0 1 5.4 0v2.2M8 9.8v1.2');
export const EyeIcon = icon('M1.5 8S3.8 3.6 8 3.6 14.5 8 14.5 8 12.2 12.4 8 12.4 1.5 8 1.5 8M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6');
export const KeyboardIcon = icon('M1.8 4h12.4v8.2H1.8zM4.3 6.7h.01M6.8 6.7h.01M9.2 6.7h.01M11.7 6.7h.01M5.5 9.6h5');
export const PanelIcon = icon('M2 3h12v10H2zM9.8 3v10');
export const DownloadIcon = icon('M8 2.5v7.6M4.8 7L8 10.2 11.2 7M2.7 13.5h10.6');
export const UploadIcon = icon('M8 10.2V2.6M4.8 5.7L8 2.5l3.2 3.2M2.7 13.5h10.6');
export const ImportIcon = icon('M8 2v6.5M5.3 6L8 8.7 10.7 6M2.5 8.5v5h11v-5');
export const PrinterIcon = icon('M4.5 6V2.5h7V6M4.5 11.2H2.3V6h11.4v5.2h-2.2M4.5 9.5h7v4h-7z');
export const CalendarIcon = icon('M2.5 3.7h11v9.8h-11zM2.5 6.8h11M5.3 2.2v2.6M10.7 2.2v2.6');
export const ClockIcon = icon('M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 4.8V8l2.3 1.6');
export const ChartIcon = icon('M2.5 13.5h11M4.5 11V7.5M8 11V3M11.5 11V5.5');
export const PeopleIcon = icon('M5.8 2.8a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6M1.5 13.2c0-2.3 1.9-3.4 4.3-3.4s4.3 1.1 4.3 3.4M10.4 3.1a2.2 2.2 0 0 1 0 4.1M12 9.9c1.6.4 2.6 1.5 2.6 3.3');
export const PersonIcon = icon('M8 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4M2.8 13.5c0-2.5 2.3-3.8 5.2-3.8s5.2 1.3 5.2 3.8');
export const BuildingIcon = icon('M3.2 13.5V2.7h6.6v10.8M9.8 6.5h3v7M1.8 13.5h12.4M5.5 5.5h.01M7.5 5.5h.01M5.5 8h.01M7.5 8h.01M5.5 10.5h.01M7.5 10.5h.01');
export const PinIcon = icon('M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14M8 5a1.6 1.6 0 1 0 0 3.2A1.6 1.6 0 0 0 8 5');
export const BookmarkIcon = icon('M4 2.5h8v11L8 10.6 4 13.5z');
export const CameraIcon = icon('M2 4.8h2.6l1.2-1.6h4.4l1.2 1.6H14v8H2zM8 6.4a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4');
export const MinusIcon = icon('M3 8h10');
/** Three states of a task: an empty, a half-filled and a ticked circle. */
export const StatusOpenIcon = icon('M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11');
export const StatusInProgressIcon = icon('M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5a3 3 0 0 1 0 6zM8 7h2.4M8 9h2.4');
export const StatusDoneIcon = icon('M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M5.4 8.2l1.9 1.8 3.4-3.8');
