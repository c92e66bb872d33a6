package org.ownwords.exchange.synthetic;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Times by London's clocks, as the interchange format writes them: `2025-07-03T09:15:00+01:00`.
final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int WITHOUT_SECONDS = "2025-07-03T09:15".length();

    private London() {}

    /// An hour that the clocks leave out in March is the one after.
    static String text(LocalDateTime at) {
        var zoned = ZonedDateTime.of(at, ZONE);
        var local = zoned.toLocalDateTime().toString();
        var seconds = local.length() == WITHOUT_SECONDS ? ":00" : "";
        var offset = zoned.getOffset().getTotalSeconds() == 0
                ? "+00:00"
                : zoned.getOffset().getId();
        return local + seconds + offset;
    }
}
