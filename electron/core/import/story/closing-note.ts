const POINTS_ELSEWHERE: readonly RegExp[] = [
  /^(?:you can )?(?:read|watch|listen(?: to)?|see|hear|find|follow|catch|stream|visit|go to|learn|get|download|subscribe|tune in)\b.{3,240}\b(?:here|on|at|in|online|more|below|story|stories|series|episode|documentary|podcast|website|page|newsletter|coverage|tonight|app)\b/is,
  /^for (?:more|further|the full|full|additional|ongoing)\b/is,
  /^(?:more|read more|watch more|related|see also|also read|full story|continue)\s*[:|→>]/is,
  /^(?:if you|do you|have you|got|know|send|e-?mail|write to|contact|call|tell us|share your)\b.{0,240}(?:@|\btips?\b|\bcontact\b|\bwrite\b|\be-?mail\b|\bcall\b|\bdesk\b|\breporters?\b|\bconfidential|\bnewsroom\b|\bus\b)/is,
  /^(?:this (?:story|article|report) (?:was|is|has been|first|originally|appears|appeared|forms)|an earlier version|correction\b|clarification\b|editor['’]s note|with files from|watch the full|the full (?:story|report|documentary|episode|interview)|anyone (?:with|who)|if you or someone)/is,
];
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\w|[\w.+-]+@[\w-]+\.[a-z]{2,}/i;

/** True for a story's last line that sends its readers elsewhere: to more of the story, to the desk, to where it was first published. */
export function pointsElsewhere(text: string): boolean {
  if (text.length > 600) return false;
  return POINTS_ELSEWHERE.some((pattern) => pattern.test(text)) || (ADDRESS.test(text) && text.length <= 300);
}
