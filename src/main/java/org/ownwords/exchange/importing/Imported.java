package org.ownwords.exchange.importing;

import java.util.List;
import org.ownwords.exchange.runs.RunFile;

/// What became of a folder that was brought in, or what would.
///
/// @param notThere the names of the files that were not in the folder
/// @param aside    the columns that the format does not know, by file, like `people.csv: shoe_size`
/// @param told     what else there is to say, in sentences without their full stop
public record Imported(List<RunFile> files, List<String> notThere, List<String> aside, List<String> told) {

    public long fresh() {
        return files.stream().mapToLong(RunFile::fresh).sum();
    }

    public long rejected() {
        return files.stream().mapToLong(RunFile::setAside).sum();
    }
}
