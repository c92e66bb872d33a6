package org.ownwords.larchmere;

import org.ownwords.quality.AuditExample;
import org.springframework.stereotype.Component;

/// Larchmere's people at work, by what they record.
@Component
class Recorder {

    final Opening opening;
    final Listening listening;
    final Helping helping;
    final Finishing finishing;
    final Gathering gathering;
    final Agreeing agreeing;
    final LookingBack lookingBack;
    final Giving giving;
    final AuditExample audit;

    // Wide because each of these records one part of a story.
    Recorder(
            Opening opening,
            Listening listening,
            Helping helping,
            Finishing finishing,
            Gathering gathering,
            Agreeing agreeing,
            LookingBack lookingBack,
            Giving giving,
            AuditExample audit) {
        this.opening = opening;
        this.listening = listening;
        this.helping = helping;
        this.finishing = finishing;
        this.gathering = gathering;
        this.agreeing = agreeing;
        this.lookingBack = lookingBack;
        this.giving = giving;
        this.audit = audit;
    }
}
