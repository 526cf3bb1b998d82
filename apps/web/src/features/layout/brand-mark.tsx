/** The mark of the Academie: an A with a spark. Decoration; the name stands beside it. */
export function BrandMark() {
  return (
    <svg className="academie-brand__mark" viewBox="0 0 44 44" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="42"
        height="42"
        rx="11"
        fill="#0a2746"
        stroke="#fff"
        strokeOpacity=".4"
        strokeWidth="2"
      />
      <path d="M13.2 32 20 13h4.4l6.8 19h-4.5l-1.4-4.3h-6.6L17.3 32zm6.6-7.8h4.4L22 17.4z" fill="#fff" />
      <circle cx="33" cy="13" r="3.6" fill="#f2bd4a" />
    </svg>
  );
}
