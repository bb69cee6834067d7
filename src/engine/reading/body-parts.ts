import { tells } from './tells.ts'

const parts =
  /\b(?:arms?|forearms?|fore-arms?|wrists?|hands?|fingers?|thumbs?|elbows?|shoulders?|neck|throat|chin|cheeks?|cheekbones?|face|foreheads?|brow|temples?|heads?|scalp|ears?|earlobes?|eyes?|eyelids?|nose|mouth|lips?|gums?|jaw|teeth|tooth|legs?|thighs?|knees?|shins?|calf|calves|ankles?|foot|feet|toes?|heels?|back|spine|chest|ribs?|stomach|tummy|belly|abdomen|hips?|bottom|buttocks?|groin|genitals?|torso|collarbone|body|skin|knuckles?|palms?|nails?|limbs?|side)\b/i

/** Whether the words name a part of somebody's body. */
export const tellsBodyPart = tells(parts)
