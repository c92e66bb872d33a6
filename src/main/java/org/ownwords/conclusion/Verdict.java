package org.ownwords.conclusion;

/// What somebody who looks at a closing says of it.
public sealed interface Verdict {

    /// They agree: why, and what was personal about the work.
    record Agree(String why, String personal) implements Verdict {}

    record SendBack(String why) implements Verdict {}
}
