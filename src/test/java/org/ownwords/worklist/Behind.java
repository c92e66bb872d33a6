package org.ownwords.worklist;

import java.time.Clock;
import org.ownwords.TestCouncil;
import org.ownwords.access.Councils;
import org.springframework.transaction.PlatformTransactionManager;

/// Works out what is due on whatever was recorded past the doors, as the application does twice a minute.
public final class Behind {

    private Behind() {}

    public static void catchUp(TestCouncil council) {
        council.bean(CatchesUp.class).catchUp();
    }

    /// The same, by an application that has just started.
    public static void catchUpAfterAStart(TestCouncil council) {
        new CatchesUp(
                        council.bean(Reckoning.class),
                        council.bean(Councils.class),
                        council.bean(PlatformTransactionManager.class),
                        council.bean(Clock.class))
                .catchUp();
    }
}
