export { Avatar, Avatars, initials } from './components/avatar.js';
export { Button, ButtonAnchor, IconButton, LinkButton } from './components/button.js';
export { Card, CardLinkAnchor, CardList, DateBlock, MetaItem, MetaList } from './components/card.js';
export { CheckboxField, type Choice, ChoiceGroup } from './components/choice-group.js';
export {
  type Column,
  type Count,
  Counts,
  DataList,
  Disclosure,
  type Fact,
  type SortOrder,
  Table,
} from './components/data.js';
export { DateTimeField, type DateTimeValue } from './components/date-time-field.js';
export { Dialog } from './components/dialog.js';
export { ErrorSummary, type FieldErrors, type FieldProblem, useFieldErrors } from './components/error-summary.js';
export { Alert, EmptyState, ErrorState, LoadingState, Notice } from './components/feedback.js';
export { ErrorMessage, type FieldProps, SelectField, TextareaField, TextField } from './components/field.js';
export { FilterForm } from './components/filters.js';
export { Chip, CountBadge, StatusBadge, Tag, TagList, type Tone } from './components/labels.js';
export { Block, Columns, Narrow, Panel, Row, Stack } from './components/layout.js';
export { announce, LiveRegion } from './components/live-region.js';
export { BackLinkAnchor, Breadcrumb, ShowMore, TabAnchor, TabList } from './components/navigation.js';
export { ProgressBar, type Step, Steps } from './components/progress.js';
export { Room, RoomAnchor, type RoomGroup } from './components/room.js';
export { Heading, Hidden, LinkAnchor, Paragraph, Prose, SafeHtml } from './components/text.js';
export { dutchTexts, type UiTexts, UiTextsProvider, useUiTexts } from './texts.js';
