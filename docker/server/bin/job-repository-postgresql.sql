-- The tables of the batch job repository, as JBeret 3.1 makes them. Nodes that start at once on an empty database wait for
-- one another here; JBeret would fail. Run on each new connection.
do '
    begin
        if to_regclass(''partition_execution'') is null then
            perform pg_advisory_xact_lock(hashtext(''dailies job repository''));
            create table if not exists job_instance (
                jobinstanceid bigserial primary key,
                version integer,
                jobname varchar(512),
                applicationname varchar(512)
            );
            create table if not exists job_execution (
                jobexecutionid bigserial primary key,
                jobinstanceid bigint not null references job_instance on delete cascade,
                version integer,
                createtime timestamptz,
                starttime timestamptz,
                endtime timestamptz,
                lastupdatedtime timestamptz,
                batchstatus varchar(30),
                exitstatus varchar(512),
                jobparameters varchar(3000),
                restartposition varchar(255)
            );
            create table if not exists step_execution (
                stepexecutionid bigserial primary key,
                jobexecutionid bigint not null references job_execution on delete cascade,
                version integer,
                stepname varchar(255),
                starttime timestamptz,
                endtime timestamptz,
                batchstatus varchar(30),
                exitstatus varchar(512),
                executionexception varchar(2048),
                persistentuserdata bytea,
                readcount integer,
                writecount integer,
                commitcount integer,
                rollbackcount integer,
                readskipcount integer,
                processskipcount integer,
                filtercount integer,
                writeskipcount integer,
                readercheckpointinfo bytea,
                writercheckpointinfo bytea
            );
            create table if not exists partition_execution (
                partitionexecutionid integer not null,
                stepexecutionid bigint not null references step_execution on delete cascade,
                version integer,
                batchstatus varchar(30),
                exitstatus varchar(512),
                executionexception varchar(2048),
                persistentuserdata bytea,
                readercheckpointinfo bytea,
                writercheckpointinfo bytea,
                primary key (partitionexecutionid, stepexecutionid)
            );
        end if;
    end'
