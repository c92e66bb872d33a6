package org.ownwords.annualreport;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;
import org.ownwords.page.Ids;
import org.ownwords.vocabulary.ReportingYear;

/// What can be recorded of an annual report. The report of a year of a council has a chain.
sealed interface AnnualReportFact extends Recorded {

    ReportingYear year();

    @Override
    default Chain chain() {
        return new Chain(chain(recorded().authority(), year()));
    }

    /// An id that follows from the council and the year.
    static UUID chain(String authority, ReportingYear year) {
        return Ids.from(new UUID(0, 0), "annual-report/%s/%s".formatted(authority, year.text()));
    }

    record AnnualReportWritten(ReportingYear year, UUID id, By recorded) implements AnnualReportFact {
        @Override
        public Row row() {
            return new Row("annual_report_part", id);
        }
    }

    record AnnualReportMemberSaid(ReportingYear year, UUID id, By recorded) implements AnnualReportFact {
        @Override
        public Row row() {
            return new Row("annual_report_member", id);
        }
    }

    record AnnualReportCommented(ReportingYear year, UUID id, By recorded) implements AnnualReportFact {
        @Override
        public Row row() {
            return new Row("annual_report_comment", id);
        }
    }

    record AnnualReportCommentCorrected(ReportingYear year, UUID id, By recorded) implements AnnualReportFact {
        @Override
        public Row row() {
            return new Row("annual_report_comment", id);
        }
    }

    record AnnualReportSentCorrected(ReportingYear year, UUID id, By recorded) implements AnnualReportFact {
        @Override
        public Row row() {
            return new Row("annual_report_sent", id);
        }
    }

    record AnnualReportSettled(ReportingYear year, UUID id, By recorded) implements AnnualReportFact {
        @Override
        public Row row() {
            return new Row("annual_report_settled", id);
        }
    }

    record AnnualReportIssued(ReportingYear year, UUID id, By recorded) implements AnnualReportFact {
        @Override
        public Row row() {
            return new Row("annual_report_issued", id);
        }
    }

    record AnnualReportSent(ReportingYear year, UUID id, By recorded) implements AnnualReportFact {
        @Override
        public Row row() {
            return new Row("annual_report_sent", id);
        }
    }
}
