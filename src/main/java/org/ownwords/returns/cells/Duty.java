package org.ownwords.returns.cells;

import java.util.Locale;

/// Whether filling in a part of the return is mandatory (the white cells of the official workbook) or
/// voluntary (the blue ones).
///
/// @param verified whether an official source says so; what is not verified is a setting
public record Duty(Kind kind, boolean verified) {

    public enum Kind {
        MANDATORY,
        VOLUNTARY
    }

    static Duty of(String kind, String verified) {
        return new Duty(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), verified.equals("yes"));
    }

    public String words() {
        var words = switch (kind) {
            case MANDATORY -> "mandatory";
            case VOLUNTARY -> "voluntary";
        };
        return verified ? words : words + ", as far as we know";
    }
}
