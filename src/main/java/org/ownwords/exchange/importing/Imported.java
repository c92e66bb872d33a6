package org.ownwords.exchange.importing;

import java.util.List;

/// What became of a folder that was brought in.
///
/// @param notThere the names of the files that were not in the folder
/// @param aside    the columns that the format does not know, by file, like `people.csv: shoe_size`
public record Imported(List<File> files, List<String> notThere, List<String> aside) {

    /// One file.
    ///
    /// @param read     the rows below the header
    /// @param taken    those that are in the record now, whether they were new or not
    /// @param fresh    those that were new
    /// @param rejected those that were set aside, with the reasons, in `rejected/`
    public record File(String name, long read, long taken, long fresh, long rejected) {}

    public long fresh() {
        return files.stream().mapToLong(File::fresh).sum();
    }

    public long rejected() {
        return files.stream().mapToLong(File::rejected).sum();
    }
}
