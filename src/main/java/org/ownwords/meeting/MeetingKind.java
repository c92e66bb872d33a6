package org.ownwords.meeting;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What kind of meeting it is. None of them is compulsory.
enum MeetingKind implements Coded {
    CONVERSATION("conversation", "Informal talk together"),
    PLANNING("planning", "Planning meeting"),
    STRATEGY("strategy", "Strategy meeting"),
    CONFERENCE("conference", "Case conference"),
    FAMILY("family", "Family meeting"),
    FAMILY_GROUP_CONFERENCE("family-group-conference", "Family group conference"),
    NETWORK("network", "Network meeting"),
    RESTORATIVE("restorative", "Restorative meeting"),
    PROFESSIONALS("professionals", "Meeting of professionals only"),
    OTHER("other", "Other meeting");

    private final String code;
    private final String words;

    MeetingKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /// Whether it plans what is done to keep somebody safe, which partners do together.
    boolean isPlanning() {
        return switch (this) {
            case PLANNING, STRATEGY, CONFERENCE, PROFESSIONALS -> true;
            case CONVERSATION, FAMILY, FAMILY_GROUP_CONFERENCE, NETWORK, RESTORATIVE, OTHER -> false;
        };
    }

    /// Whether there are minutes of it to give. Nobody writes minutes of an informal talk.
    boolean hasMinutes() {
        return this != CONVERSATION;
    }

    public static Optional<MeetingKind> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<MeetingKind> all() {
        return List.of(values());
    }
}
