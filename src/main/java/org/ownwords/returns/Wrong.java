package org.ownwords.returns;

/// What is wrong in a file somebody wrote, and on which line; line 0 is about the whole file.
record Wrong(long line, String why) {

    String sentence() {
        return line == 0 ? why : "Line %d: %s".formatted(line, why);
    }
}
