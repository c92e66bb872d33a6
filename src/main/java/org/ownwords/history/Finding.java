package org.ownwords.history;

/// Something in the record that is not as it was written, found by [Verification].
public sealed interface Finding {

    /// The place of a fact, and what it is about.
    record Place(String authority, Chain chain, long position, String kind, Row row) {
        String words() {
            return "Authority %s, chain %s, fact %d (%s, row %s of %s)"
                    .formatted(authority, chain.id(), position, kind, row.id(), row.table());
        }
    }

    /// What was found and where, for the operator who must find out how it happened.
    String sentence();

    record FactAltered(Place fact) implements Finding {
        @Override
        public String sentence() {
            return fact.words() + ": the fact was changed after it was recorded.";
        }
    }

    record FactMissing(String authority, Chain chain, long first, long last) implements Finding {
        @Override
        public String sentence() {
            return chainWords(authority, chain)
                    + (first == last
                            ? ": fact %d is missing.".formatted(first)
                            : ": facts %d to %d are missing.".formatted(first, last));
        }
    }

    record FactsReordered(Place fact, long recordedAs) implements Finding {
        @Override
        public String sentence() {
            return fact.words() + ": the fact was recorded as number %d and has been moved.".formatted(recordedAs);
        }
    }

    record ChainCutOff(String authority, Chain chain, long recorded, long found) implements Finding {
        @Override
        public String sentence() {
            return chainWords(authority, chain)
                    + ": the end is cut off. %d facts were recorded and the last is number %d."
                            .formatted(recorded, found);
        }
    }

    record ChainEndAltered(String authority, Chain chain) implements Finding {
        @Override
        public String sentence() {
            return chainWords(authority, chain) + ": the end kept for the chain is not that of its facts.";
        }
    }

    record RowAltered(Place fact) implements Finding {
        @Override
        public String sentence() {
            return fact.words() + ": the row was changed after it was recorded.";
        }
    }

    record RowMissing(Place fact) implements Finding {
        @Override
        public String sentence() {
            return fact.words() + ": the row is missing.";
        }
    }

    record RowWithoutFact(String authority, Row row) implements Finding {
        @Override
        public String sentence() {
            return "Authority %s, row %s of %s: the row was added without being recorded."
                    .formatted(authority, row.id(), row.table());
        }
    }

    record FileAltered(String authority, Row row) implements Finding {
        @Override
        public String sentence() {
            return "Authority %s, row %s of %s: the file was changed after it was recorded, or is missing."
                    .formatted(authority, row.id(), row.table());
        }
    }

    record SealMissing(String authority, long number) implements Finding {
        @Override
        public String sentence() {
            return sealWords(authority, number) + ": the seal is missing.";
        }
    }

    record SealBroken(String authority, long number) implements Finding {
        @Override
        public String sentence() {
            return sealWords(authority, number) + ": the seal was changed after it was made.";
        }
    }

    record SealedEndLost(String authority, long number, Chain chain, long position) implements Finding {
        @Override
        public String sentence() {
            return sealWords(authority, number)
                    + ": fact %d of chain %s is not the one that was sealed, or is missing."
                            .formatted(position, chain.id());
        }
    }

    /// Rows from one number to another.
    record Numbers(long first, long last) {}

    /// The rows of a batch are not those that it was closed with.
    ///
    /// @param sealed how many rows there were when the batch was closed
    /// @param found  how many there are now
    record BatchAltered(String authority, String table, Numbers numbers, long sealed, long found) implements Finding {
        @Override
        public String sentence() {
            return "Authority %s, rows %d to %d of %s: %s"
                    .formatted(
                            authority,
                            numbers.first(),
                            numbers.last(),
                            table,
                            sealed == found
                                    ? "a row was changed after they were sealed."
                                    : "%d were sealed and %d are there.".formatted(sealed, found));
        }
    }

    private static String chainWords(String authority, Chain chain) {
        return "Authority %s, chain %s".formatted(authority, chain.id());
    }

    private static String sealWords(String authority, long number) {
        return "Authority %s, seal %d".formatted(authority, number);
    }
}
