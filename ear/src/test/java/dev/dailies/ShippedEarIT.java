package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.shared.Settings;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ShippedEarIT {

    @Inject
    BeanManager beans;

    @Resource
    DataSource database;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/dailies")
    ManagedExecutorService executor;

    @Deployment
    static EnterpriseArchive dailies() {
        return ShippedEar.with(ShippedEarIT.class);
    }

    @Test
    void theNounsAreALibraryOfTheWholeEar() {
        assertThat(Settings.class.getClassLoader())
                .hasToString("ModuleClassLoader for Module \"deployment.dailies.ear\" from Service Module Loader");
        assertThat(beans).isNotNull();
    }

    @Test
    void theServerBringsTheDatabase() throws Exception {
        try (var connection = database.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void theJobRepositoryHasAllOfItsTables() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : List.of("job_instance", "job_execution", "step_execution", "partition_execution")) {
                assertThat(statement.execute("select count(*) from " + table)).isTrue();
            }
        }
    }

    @Test
    void theServerBringsThreadsThatFollowTasks() throws Exception {
        assertThat(executor.submit(() -> Thread.currentThread().getName()).get())
                .contains("dailies");
    }
}
