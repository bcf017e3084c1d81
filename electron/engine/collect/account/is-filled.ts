/** Whether a field of a contact says anything. What it says is a person's, and is not kept. */
export const isFilled = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''
