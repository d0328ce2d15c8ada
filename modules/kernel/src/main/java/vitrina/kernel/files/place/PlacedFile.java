package vitrina.kernel.files.place;

import java.time.Instant;

/** A file as its place knows it. @param at when it was last put, by the clock of the place */
public record PlacedFile(String name, long size, Instant at) {}
