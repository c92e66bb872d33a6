package org.ownwords.interchange;

import java.util.List;

/// A concept whose tables take rows of the files in which records come in. A module offers one by a line in
/// `META-INF/services/org.ownwords.interchange.BringsIn`.
public interface BringsIn {

    /// What the staged rows become. The row that a record becomes ([Kind#made]) also says which table the
    /// records of its kind are in.
    List<BroughtIn> broughtIn();

    /// What cannot be, of staged rows.
    default List<SetAside> setAside() {
        return List.of();
    }

    /// What is taken, but is to be looked at.
    default List<Flagged> flagged() {
        return List.of();
    }
}
