package org.ownwords.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;

/// What the person wants and what others want, side by side: each wish with the views beside it, what was
/// negotiated, and who is to bring it about. What is about no wish by itself comes last.
///
/// @param more whether there is more than is shown
record SideBySide(List<Row> rows, boolean more) {

    /// So many views and so many negotiations are shown.
    static final int MOST = 50;

    /// What stands beside one wish.
    ///
    /// @param wish         what the person wants, or null where it is about none by itself
    /// @param negotiations the newest first
    /// @param bringing     who is to bring it about, or null
    record Row(
            @Nullable DesiredOutcome wish,
            List<OthersViewEntry> views,
            List<NegotiationEntry> negotiations,
            @Nullable BringingAboutEntry bringing) {

        Row {
            views = List.copyOf(views);
            negotiations = List.copyOf(negotiations);
        }

        boolean isEmpty() {
            return views.isEmpty() && negotiations.isEmpty() && bringing == null;
        }
    }

    SideBySide {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// Everything of a case, each list the newest first. What stood beside a wish that was recorded in error
    /// is about none by itself.
    static SideBySide of(
            List<DesiredOutcome> outcomes,
            List<OthersViewEntry> views,
            List<NegotiationEntry> negotiations,
            List<BringingAboutEntry> bringings) {
        var now = OthersViewEntry.now(views);
        var shownViews = now.stream().limit(MOST).toList();
        var shownNegotiations = negotiations.stream().limit(MOST).toList();
        var rows = new ArrayList<Row>();
        for (var outcome : outcomes) {
            rows.add(row(outcome, shownViews, shownNegotiations, bringings));
        }
        var known = outcomes.stream().map(DesiredOutcome::id).toList();
        rows.add(new Row(
                null,
                shownViews.stream()
                        .filter(each -> isNone(each.view().beside(), known))
                        .toList(),
                shownNegotiations.stream()
                        .filter(each -> isNone(each.negotiation().about(), known))
                        .toList(),
                null));
        return new SideBySide(
                rows.stream().filter(row -> !row.isEmpty()).toList(), now.size() > MOST || negotiations.size() > MOST);
    }

    private static Row row(
            DesiredOutcome outcome,
            List<OthersViewEntry> views,
            List<NegotiationEntry> negotiations,
            List<BringingAboutEntry> bringings) {
        return new Row(
                outcome,
                views.stream()
                        .filter(each -> Objects.equals(each.view().beside(), outcome.id()))
                        .toList(),
                negotiations.stream()
                        .filter(each -> Objects.equals(each.negotiation().about(), outcome.id()))
                        .toList(),
                bringings.stream()
                        .filter(each -> each.bringing().outcome().equals(outcome.id()))
                        .findFirst()
                        .orElse(null));
    }

    private static boolean isNone(@Nullable OutcomeId outcome, List<OutcomeId> known) {
        return Stream.ofNullable(outcome).noneMatch(known::contains);
    }
}
