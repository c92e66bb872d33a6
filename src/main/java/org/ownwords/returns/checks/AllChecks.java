package org.ownwords.returns.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacReturns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Everything to check in a return: its cells, the comparison with the year before, and the record behind it.
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class AllChecks {

    private final SacReturns returns;
    private final GapStore gaps;

    AllChecks(SacReturns returns, GapStore gaps) {
        this.returns = returns;
        this.gaps = gaps;
    }

    public List<Finding> of(SacReturn sac, LocalDate today) {
        var findings = new ArrayList<>(SacChecks.of(sac));
        findings.addAll(SacChecks.exchanged(gaps.supported(sac.council().code(), sac.year())));
        findings.addAll(SacChecks.withoutRisk(gaps.withoutRisk(sac.council().code(), sac.year())));
        findings.addAll(
                SacChecks.yearOnYear(returns.before(sac), sac, sac.year().isOver(today)));
        return findings;
    }
}
