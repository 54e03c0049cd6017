package org.learningdistricts.app.load;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The load as one batch job. A step that writes to the lake or the warehouse has no database
 * transaction: what it leaves is made whole by its own commit. Nothing is made before it is asked
 * for, as the work comes last.
 */
@Lazy
@Configuration(proxyBeanMethods = false)
class LoadJobConfiguration extends JdbcDefaultBatchConfiguration {

    static final String JOB = "load";

    @Bean
    DataSource dataSource(LoadWork work) {
        return work.state().dataSource();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TaskExecutor checkers() {
        ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
        pool.setCorePoolSize(Runtime.getRuntime().availableProcessors());
        pool.setMaxPoolSize(Runtime.getRuntime().availableProcessors());
        pool.setThreadNamePrefix("check-");
        return pool;
    }

    @Bean
    Job load(
            JobRepository repository,
            Step receive,
            Step checkAndWrite,
            Step record,
            Step buildWarehouse,
            Step answer,
            Step publishWarehouse) {
        return new JobBuilder(JOB, repository)
                .start(receive)
                .next(checkAndWrite)
                .next(record)
                .next(buildWarehouse)
                .next(answer)
                .next(publishWarehouse)
                .build();
    }

    @Bean
    Step receive(JobRepository repository, LoadWork work) {
        return step("receive", repository, new ReceiveStep(work));
    }

    @Bean
    Step checkAndWrite(JobRepository repository, LoadWork work, TaskExecutor checkers) {
        Step group = step("check-and-write-group", repository, new CheckAndWriteStep(work));
        return new StepBuilder("check-and-write", repository)
                .partitioner(group.getName(), new GroupPartitioner(work.plan().groups()))
                .step(group)
                .taskExecutor(checkers)
                .build();
    }

    @Bean
    Step record(JobRepository repository, LoadWork work) {
        return step("record", repository, new RecordStep(work));
    }

    @Bean
    Step buildWarehouse(JobRepository repository, LoadWork work) {
        return step("build-warehouse", repository, new BuildWarehouseStep(work));
    }

    @Bean
    Step publishWarehouse(JobRepository repository, LoadWork work) {
        return step("publish-warehouse", repository, new PublishWarehouseStep(work));
    }

    @Bean
    Step answer(JobRepository repository, LoadWork work) {
        return step("answer", repository, new AnswerStep(work));
    }

    private static Step step(String name, JobRepository repository, Tasklet tasklet) {
        return new StepBuilder(name, repository).tasklet(tasklet).build();
    }
}
