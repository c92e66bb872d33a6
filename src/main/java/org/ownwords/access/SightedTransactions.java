package org.ownwords.access;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Names the authority to the database at the start of each transaction, for that transaction only.
public final class SightedTransactions extends JdbcTransactionManager {

    private final DataSource connections;

    public SightedTransactions(DataSource connections) {
        super(connections);
        this.connections = connections;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        Sight.authority().ifPresent(this::see);
    }

    private void see(String authority) {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(connections);
        if (holder == null) {
            throw new IllegalStateException("A transaction that has begun has a connection");
        }
        try (var statement =
                holder.getConnection().prepareStatement("select set_config('ownwords.authority', ?, true)")) {
            statement.setString(1, authority);
            statement.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("The authority could not be named to the database", e);
        }
    }
}
