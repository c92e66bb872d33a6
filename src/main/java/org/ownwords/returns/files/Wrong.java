package org.ownwords.returns.files;

/// What is wrong in a file written by hand, and on which line; line 0 is about the whole file.
public record Wrong(long line, String why) {

    public String sentence() {
        return line == 0 ? why : "Line %d: %s".formatted(line, why);
    }
}
