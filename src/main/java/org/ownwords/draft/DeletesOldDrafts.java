package org.ownwords.draft;

import java.time.Clock;
import org.ownwords.access.Councils;
import org.ownwords.access.Sight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes every night, for each council, the drafts that are older than it keeps them.
@Component
class DeletesOldDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(DeletesOldDrafts.class);

    private final Retentions retentions;
    private final Councils councils;
    private final Clock clock;

    DeletesOldDrafts(Retentions retentions, Councils councils, Clock clock) {
        this.retentions = retentions;
        this.councils = councils;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Europe/London")
    void delete() {
        for (var authority : councils.here()) {
            var deleted = Sight.of(authority, () -> retentions.deleteOld(clock.instant()));
            if (deleted > 0) {
                LOG.info(
                        "Deleted {} drafts of {} that were not changed for as long as it keeps them",
                        deleted,
                        authority);
            }
        }
    }
}
