package vitrina.people.person;

import java.time.Instant;

/** What a person last said about being written to on a channel for a purpose, and which text they read then (DEC-19). */
public record Consent(String channel, String purpose, boolean given, String textVersion, Instant notedAt) {}
