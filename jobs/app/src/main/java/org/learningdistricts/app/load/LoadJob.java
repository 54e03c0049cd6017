package org.learningdistricts.app.load;

import java.util.Comparator;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.data.LoadFault;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Runs the batch job and turns its end into a return or an exception. */
final class LoadJob implements AutoCloseable {

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    private LoadJob() {}

    /** Does what can be done before there is work; nothing is opened yet. */
    static LoadJob prepare() {
        LoadJob job = new LoadJob();
        job.context.register(LoadJobConfiguration.class);
        job.context.refresh();
        return job;
    }

    /** Runs all steps over the given work, once. */
    void run(LoadWork work) {
        context.getBeanFactory().registerSingleton("work", work);
        try {
            JobOperator operator = context.getBean(JobOperator.class);
            JobRepository repository = context.getBean(JobRepository.class);
            // We hold the lock of the data folder: whoever began these is dead.
            repository
                    .findRunningJobExecutions(LoadJobConfiguration.JOB)
                    .forEach(operator::recover);
            JobExecution execution =
                    operator.start(
                            context.getBean(Job.class),
                            new JobParametersBuilder()
                                    .addString("load", work.plan().loadId())
                                    .toJobParameters());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the load job could not be started", e);
        }
    }

    /** What a person can mend comes first, what the framework makes of a failure comes last. */
    private static RuntimeException failure(JobExecution execution) {
        Throwable cause =
                execution.getAllFailureExceptions().stream()
                        .min(
                                Comparator.comparing(
                                                (Throwable thrown) ->
                                                        Faults.describe(thrown).isEmpty())
                                        .thenComparing(JobExecutionException.class::isInstance))
                        .orElseThrow();
        return Faults.describe(cause)
                .<RuntimeException>map(line -> new LoadFault(line, cause))
                .orElseGet(() -> new IllegalStateException("the load failed", cause));
    }

    @Override
    public void close() {
        context.close();
    }
}
