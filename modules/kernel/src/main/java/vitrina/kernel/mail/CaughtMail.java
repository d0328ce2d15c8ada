package vitrina.kernel.mail;

import java.time.Instant;

/** A mail that the sandbox kept instead of sending. */
public record CaughtMail(long id, String to, String subject, String plain, String html, Instant caughtAt) {}
