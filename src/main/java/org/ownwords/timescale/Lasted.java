package org.ownwords.timescale;

/// How many pauses there were, and how many days they lasted in all.
record Lasted(int pauses, int days) {

    Lasted and(Lasted other) {
        return new Lasted(pauses + other.pauses, days + other.days);
    }

    /// `3 pauses, 45 days in all`
    String words() {
        var lasted = days == 1 ? "1 day" : "%d days".formatted(days);
        return pauses == 1 ? "1 pause, %s".formatted(lasted) : "%d pauses, %s in all".formatted(pauses, lasted);
    }
}
