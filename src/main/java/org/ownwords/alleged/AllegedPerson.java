package org.ownwords.alleged;

import org.jspecify.annotations.Nullable;

/// Whom a restricted section is about: somebody who is thought to have caused harm, of whom no more is asked than who
/// they are, or somebody who said something in confidence.
/// It is wide because the form asks for each of these by itself.
///
/// @param who        as far as it is needed; it need not be a name
/// @param connection what they are to the person, or null
/// @param livesThere whether they live where the person lives, or null
/// @param aware      whether they know of the concern, or null
/// @param needs      their own needs, or null
/// @param support    what is done about those, or null
/// @param said       what they said in confidence, in their words, or null where they are thought to have caused harm
record AllegedPerson(
        String who,
        @Nullable String connection,
        @Nullable Known livesThere,
        @Nullable Known aware,
        @Nullable String needs,
        @Nullable String support,
        @Nullable String said) {

    public AllegedPerson {
        if (who.isBlank()) {
            throw new IllegalArgumentException("A restricted section is about somebody");
        }
        if (said != null && !(livesThere == null && aware == null && needs == null && support == null)) {
            throw new IllegalArgumentException("Nothing else is asked of somebody who said something in confidence");
        }
    }

    /// Somebody who is thought to have caused harm.
    AllegedPerson(
            String who,
            @Nullable String connection,
            @Nullable Known livesThere,
            @Nullable Known aware,
            @Nullable String needs,
            @Nullable String support) {
        this(who, connection, livesThere, aware, needs, support, null);
    }

    /// Somebody who said something in confidence.
    static AllegedPerson confiding(String who, @Nullable String connection, String said) {
        return new AllegedPerson(who, connection, null, null, null, null, said);
    }

    About about() {
        return said == null ? About.HARM : About.CONFIDENCE;
    }
}
