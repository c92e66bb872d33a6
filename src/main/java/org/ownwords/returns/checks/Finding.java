package org.ownwords.returns.checks;

/// Something in a return that has to be looked at before it is sent.
public sealed interface Finding {

    SacRule rule();

    /// Which table, and what about it, in one sentence.
    String sentence();

    /// The numbers contradict each other.
    record Impossible(SacRule rule, String sentence) implements Finding {}

    /// The numbers may be right. If so, say why in the comments box of the table.
    record Unlikely(SacRule rule, String sentence) implements Finding {}

    /// Yes and No of SG3a look swapped. This happened to a council in 2024-25 and could not be corrected
    /// afterwards.
    record Transposed(String enquiryType, String age, long supported, long lacked, long didNot) implements Finding {
        @Override
        public SacRule rule() {
            return SacRule.SUPPORTED;
        }

        @Override
        public String sentence() {
            return "SG3a, %s, %s: %d were supported of %d who lacked capacity, and %d did not lack it: yes and no may have been swapped"
                    .formatted(enquiryType, age, supported, lacked, didNot);
        }
    }
}
