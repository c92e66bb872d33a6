package org.ownwords.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A group that talked about how safeguarding is: people who were safeguarded themselves, and others ("focus groups
/// of people experiencing services", Making Safeguarding Personal toolkit). It names nobody. It is wide because its
/// page shows each of these by itself.
///
/// @param recorded the row it was recorded in last
/// @param adults   how many took part who were safeguarded themselves
/// @param others   how many others took part, such as family
/// @param agreed   what they agreed to before
/// @param said     what they said
/// @param came     what came of it, the oldest first
record GroupTalk(
        UUID id,
        AsRecorded recorded,
        String about,
        String ledBy,
        LocalDate on,
        int adults,
        int others,
        String agreed,
        String said,
        List<Came> came) {

    /// The most people in a group.
    static final int MOST = 500;

    GroupTalk {
        came = List.copyOf(came);
        if (adults + others < 1) {
            throw new IllegalArgumentException("Somebody took part");
        }
    }

    /// Something that came of it.
    ///
    /// @param recorded the row it was recorded in last
    record Came(UUID id, AsRecorded recorded, String words, LocalDate on) {}

    /// `8 people took part: 5 who were safeguarded themselves, and 3 others`
    String tookPart() {
        return "%d took part: %d who were safeguarded themselves, and %d others"
                .formatted(adults + others, adults, others);
    }

    String path() {
        return "/quality/groups/" + id;
    }
}
