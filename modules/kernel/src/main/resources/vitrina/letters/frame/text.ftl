<#-- The same parts for those who read plain text. -->
<#macro letter subject title preheader="" why="">
<#global subjectLine = subject>
${head.name}

${title}

<#nested>

--
<#if why?has_content>
${why}

</#if>
${head.name}
<#if head.legal?has_content>
${head.legal}
</#if>
<#list head.lines as line>
${line}
</#list>
<#if head.email?has_content>
${head.email}
</#if>
<#if head.phone?has_content>
${head.phone}
</#if>
</#macro>

<#macro say words big=false>
${words}

</#macro>

<#macro small words>
${words}

</#macro>

<#macro code digits>
    ${digits}

</#macro>

<#macro button label link>
${label}:
${link}

</#macro>

<#macro address words link>
</#macro>

<#macro facts list>
<#list list as fact>
${fact.label}: ${fact.value?replace("\n", "\n    ")}
</#list>

</#macro>

<#macro goods pieces totals=[]>
<#list pieces as piece>
${piece.quantity} × ${piece.name}<#if piece.options?has_content> (${piece.options})</#if>  ${piece.amount}
</#list>

<#list totals as total>
${total.label}: ${total.amount}
</#list>

</#macro>

<#macro place heading rows>
<#if rows?has_content>
${heading}:
<#list rows as row>
    ${row}
</#list>

</#if>
</#macro>
