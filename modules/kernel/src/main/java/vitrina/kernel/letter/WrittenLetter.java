package vitrina.kernel.letter;

/** A letter as it is sent: both forms say the same. */
public record WrittenLetter(String language, String subject, String html, String plain) {}
