package org.ownwords.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ownwords.history.Told;

/// One entry that leaves with a copy of a case.
///
/// @param with the copies it goes into
public record Leaving(Told told, Set<Copy> with) {

    /// A copy of a case to give or send.
    public enum Copy {
        /// What the person is given of their own record, in words they can use. It is given as part of the
        /// work with them, and is not an answer to a request under data protection law: it has their own
        /// words and what was decided about them, and nothing that others said.
        PERSONS,

        /// What is disclosed to a person who asks for everything that is held about them (UK GDPR, article
        /// 15). Names of professionals stay in (Data Protection Act 2018, Schedule 2, paragraph 17); those of
        /// other people who could be identified are left out if the record keeps them separately (paragraph
        /// 16). Whether disclosing any of it would be likely to cause serious harm (Schedule 3, paragraph 11)
        /// is decided by the colleague who reads it before it is sent.
        SUBJECT_ACCESS,

        /// Everything, for another system or council that takes the case over.
        EXPORT
    }

    public Leaving {
        with = Set.copyOf(with);
    }

    /// With every copy, as it is.
    public static Leaving always(Told told) {
        return new Leaving(told, EnumSet.allOf(Copy.class));
    }

    /// As it is, with everything that is disclosed or handed over. The person's copy goes without it.
    public static Leaving onRequest(Told told) {
        return new Leaving(told, EnumSet.of(Copy.SUBJECT_ACCESS, Copy.EXPORT));
    }

    /// As it is on request; in the person's copy without its particulars.
    public static List<Leaving> brieflyToThem(Told told) {
        return brieflyToThem(told, List.of());
    }

    /// As it is on request; in the person's copy with these of its particulars and no others, by their names.
    public static List<Leaving> brieflyToThem(Told told, List<String> particulars) {
        var brief = new Told(
                told.happened(),
                told.recorded(),
                told.by(),
                told.row(),
                told.sentence(),
                told.words(),
                told.details().stream()
                        .filter(detail -> particulars.contains(detail.name()))
                        .toList());
        return List.of(new Leaving(brief, Set.of(Copy.PERSONS)), onRequest(told));
    }
}
